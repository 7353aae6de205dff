using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Measures pairs of claims. Stateless.</summary>
internal static class SlotFeatures
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<SlotFeature>().Select(KebabCase)];

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<SlotFeature>().Length;

    /// <summary>The features of two claims of one block, by <see cref="SlotFeature"/>; the same whichever comes first.</summary>
    public static float[] Of(SlotCluster cluster, SlotClaim left, SlotClaim right)
    {
        var values = new float[Count];
        void Set(SlotFeature feature, double value) => values[(int)feature] = (float)value;

        AddWords(cluster, left, right, Set);
        AddRoles(cluster, left, right, Set);
        AddSetting(cluster, left, right, Set);
        AddStance(left.Claim, right.Claim, Set);
        Set(SlotFeature.IsDate, left.Claim.Kind == ClaimKind.Date ? 1 : 0);
        Set(SlotFeature.IsPlace, left.Claim.Kind == ClaimKind.Place ? 1 : 0);
        Set(SlotFeature.IsCount, left.Claim.Kind == ClaimKind.Quantity ? 1 : 0);
        return values;
    }

    /// <summary>The features with their names; <paramref name="features"/> are by <see cref="SlotFeature"/>, or none.</summary>
    public static ImmutableArray<PairFeature> Named(float[] features) => [.. features.Select((value, index) => new PairFeature(Names[index], value))];

    private static void AddWords(SlotCluster cluster, SlotClaim left, SlotClaim right, Action<SlotFeature, double> set)
    {
        var (own, its) = (cluster.ProfileOf(left), cluster.ProfileOf(right));
        var clause = cluster.Terms.Shared(own.Words, its.Words);
        var sentence = cluster.Terms.Shared(own.Terms, its.Terms);
        set(SlotFeature.ClauseOverlap, Cosine(clause.Sum, own.Totals.Words, its.Totals.Words));
        set(SlotFeature.ClauseShared, clause.Sum);
        set(SlotFeature.ClauseCount, clause.Count);
        set(SlotFeature.SentenceOverlap, Cosine(sentence.Sum, own.Totals.Terms, its.Totals.Terms));
        set(SlotFeature.SentenceShared, sentence.Sum);
        set(SlotFeature.RarestShared, sentence.Heaviest);
        var (one, other) = (Contained(cluster.Terms, own, its), Contained(cluster.Terms, its, own));
        set(SlotFeature.Containment, Math.Max(one, other));
        set(SlotFeature.LeastContainment, Math.Min(one, other));
        var near = NearProfile.Shared(cluster.Terms, own.Near, its.Near);
        set(SlotFeature.NearOverlap, Cosine(near, own.Totals.Near, its.Totals.Near));
        set(SlotFeature.NearShared, near);
        var (covered, covering) = NearProfile.Covered(own.Near, its.Near);
        set(SlotFeature.NearMeaning, (covered + covering) / 2);
        set(SlotFeature.NearMeaningMost, Math.Max(covered, covering));
    }

    private static void AddRoles(SlotCluster cluster, SlotClaim left, SlotClaim right, Action<SlotFeature, double> set)
    {
        var weights = cluster.Weights;
        var (less, more) = left.Names.Count <= right.Names.Count ? (cluster.ProfileOf(left), cluster.ProfileOf(right)) : (cluster.ProfileOf(right), cluster.ProfileOf(left));
        set(SlotFeature.NameOverlap, NamePart(cluster.Terms, less.Names, more.Names, more.Names.Length));
        set(SlotFeature.NameInSentence, NamePart(cluster.Terms, less.Names, more.Terms, more.Names.Length));
        set(SlotFeature.SubjectOverlap, SlotWords.Overlap(left.Subject, right.Subject));
        set(SlotFeature.ObjectOverlap, SlotWords.Overlap(left.Objects, right.Objects));
        set(SlotFeature.PredicateSame, left.Predicate.Length == 0 || right.Predicate.Length == 0 ? -1 : SlotWords.AreForms(left.Predicate, right.Predicate) ? 1 : 0);
        set(SlotFeature.PredicateTold, SlotAct.IsToldBy(left, right) || SlotAct.IsToldBy(right, left) ? 1 : 0);
        set(SlotFeature.PredicateMeaning, left.Predicate.Length == 0 || right.Predicate.Length == 0 ? -1 : left.PredicateMeaning.Likeness(right.PredicateMeaning));
        set(SlotFeature.PredicateToldMeaning, Math.Max(Told(left, right), Told(right, left)));
        set(SlotFeature.UnitMeaning, left.Unit.Length == 0 ? 0 : left.UnitMeaning.Likeness(right.UnitMeaning));
        set(SlotFeature.PhraseOverlap, SlotWords.Overlap(left.Phrase.Noun, right.Phrase.Noun));
        set(SlotFeature.TailShared, ValuePhrase.SharedTail(left.Phrase, right.Phrase));
        set(SlotFeature.UnitSame, string.Equals(left.Unit, right.Unit, StringComparison.Ordinal) ? 1 : 0);
        set(SlotFeature.UnitWeight, left.Unit.Length > 0 ? Math.Max(weights.Of(left.Unit), weights.Of(right.Unit)) : 0);
        set(SlotFeature.ModifierOverlap, SlotWords.Overlap(left.Modifiers, right.Modifiers));
    }

    private static void AddSetting(SlotCluster cluster, SlotClaim left, SlotClaim right, Action<SlotFeature, double> set)
    {
        var (own, its) = (cluster.ProfileOf(left), cluster.ProfileOf(right));
        set(SlotFeature.Rivals, Math.Log2(own.CountInBlock * (double)its.CountInBlock));
        set(SlotFeature.UnitRivals, Math.Log2(own.CountOfUnit * (double)its.CountOfUnit));
        set(SlotFeature.DocumentOverlap, cluster.DocumentOverlap(left, right));
        set(SlotFeature.NamesForeign, Math.Max(cluster.ForeignNames(left, right), cluster.ForeignNames(right, left)));
        set(SlotFeature.Earlier, Math.Min(left.Position, right.Position));
        set(SlotFeature.Later, Math.Max(left.Position, right.Position));

        var (equal, apart) = (0, 0);
        foreach (var (block, value) in own.Neighbours)
        {
            var isOfBlock = Array.Exists(its.Neighbours, other => string.Equals(other.Block, block, StringComparison.Ordinal));
            var isEqual = isOfBlock && Array.Exists(its.Neighbours, other => string.Equals(other.Block, block, StringComparison.Ordinal) && string.Equals(other.Value, value, StringComparison.Ordinal));
            equal += isEqual ? 1 : 0;
            apart += isOfBlock && !isEqual ? 1 : 0;
        }

        set(SlotFeature.NeighboursEqual, equal);
        set(SlotFeature.NeighboursApart, apart);
    }

    private static void AddStance(Claim left, Claim right, Action<SlotFeature, double> set)
    {
        var same = (left.Modality == right.Modality ? 1 : 0) + (left.Status == right.Status ? 1 : 0) + (left.Polarity == right.Polarity ? 1 : 0);
        set(SlotFeature.StanceSame, same / 3.0);
        set(SlotFeature.AttributionSame, left.Attribution.Kind == AttributionKind.Author == (right.Attribution.Kind == AttributionKind.Author) ? 1 : 0);
        set(SlotFeature.BothQuoted, left.Attribution.Kind == AttributionKind.DirectQuote && right.Attribution.Kind == AttributionKind.DirectQuote ? 1 : 0);
        set(SlotFeature.PrecisionSame, PrecisionOf(left.Value) == PrecisionOf(right.Value) ? 1 : 0);
    }

    private static int PrecisionOf(ClaimValue value) => value switch
    {
        DateValue date => (int)date.Precision,
        QuantityValue quantity => (int)quantity.Approximator,
        PlaceValue place => (int)place.Kind,
        _ => 0,
    };

    private static string KebabCase(string name) =>
        string.Concat(name.Select((letter, index) => char.IsAsciiLetterUpper(letter) ? $"{(index > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static double Told(SlotClaim slot, SlotClaim other) => slot.Predicate.Length == 0 ? 0 : other.Near.LikenessOf(slot.PredicateMeaning);

    private static double NamePart(SlotTerms terms, int[] names, int[] others, int otherNames) =>
        names.Length == 0 || otherNames == 0 ? -1 : terms.Shared(names, others).Count / (double)names.Length;

    private static double Contained(SlotTerms terms, SlotProfile part, SlotProfile whole) =>
        part.Totals.Words > 0 ? terms.Shared(part.Words, whole.Terms).Sum / part.Totals.Words : 0;

    private static double Cosine(double shared, double left, double right) => shared > 0 ? shared / Math.Sqrt(left * right) : 0;
}
