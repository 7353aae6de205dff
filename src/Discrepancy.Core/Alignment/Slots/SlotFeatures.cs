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
        AddRoles(cluster.Weights, left, right, Set);
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
        var weights = cluster.Weights;
        var (own, its) = (cluster.TotalsOf(left), cluster.TotalsOf(right));
        var clause = left.Words.Where(right.Words.Contains).Select(weights.Of).Order().ToArray();
        var sentence = left.Terms.Where(right.Terms.Contains).Select(weights.Of).Order().ToArray();
        set(SlotFeature.ClauseOverlap, Cosine(clause.Sum(), own.Words, its.Words));
        set(SlotFeature.ClauseShared, clause.Sum());
        set(SlotFeature.ClauseCount, clause.Length);
        set(SlotFeature.SentenceOverlap, Cosine(sentence.Sum(), own.Terms, its.Terms));
        set(SlotFeature.SentenceShared, sentence.Sum());
        set(SlotFeature.RarestShared, sentence.Length > 0 ? sentence[^1] : 0);
        var (one, other) = (Contained(weights, left, right, own.Words), Contained(weights, right, left, its.Words));
        set(SlotFeature.Containment, Math.Max(one, other));
        set(SlotFeature.LeastContainment, Math.Min(one, other));
        var near = NearWords.Shared(weights, left.Near, right.Near);
        set(SlotFeature.NearOverlap, Cosine(near, own.Near, its.Near));
        set(SlotFeature.NearShared, near);
        var (covered, covering) = (NearWords.Covered(weights, left.Near, right.Near), NearWords.Covered(weights, right.Near, left.Near));
        set(SlotFeature.NearMeaning, (covered + covering) / 2);
        set(SlotFeature.NearMeaningMost, Math.Max(covered, covering));
    }

    private static void AddRoles(TermWeights weights, SlotClaim left, SlotClaim right, Action<SlotFeature, double> set)
    {
        set(SlotFeature.NameOverlap, NamePart(left, right, other => other.Names.Contains));
        set(SlotFeature.NameInSentence, NamePart(left, right, other => other.Terms.Contains));
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
        set(SlotFeature.Rivals, Math.Log2(cluster.CountInBlock(left) * (double)cluster.CountInBlock(right)));
        set(SlotFeature.UnitRivals, Math.Log2(cluster.CountOfUnit(left) * (double)cluster.CountOfUnit(right)));
        set(SlotFeature.DocumentOverlap, cluster.DocumentOverlap(left, right));
        set(SlotFeature.NamesForeign, Math.Max(cluster.ForeignNames(left, right), cluster.ForeignNames(right, left)));
        set(SlotFeature.Earlier, Math.Min(left.Position, right.Position));
        set(SlotFeature.Later, Math.Max(left.Position, right.Position));

        var values = cluster.Neighbours(right).Select(other => (other.Block, other.Claim.Value.Normalized)).ToHashSet();
        var blocks = values.Select(value => value.Block).ToHashSet(StringComparer.Ordinal);
        var (equal, apart) = (0, 0);
        foreach (var own in cluster.Neighbours(left))
        {
            var isEqual = values.Contains((own.Block, own.Claim.Value.Normalized));
            equal += isEqual ? 1 : 0;
            apart += !isEqual && blocks.Contains(own.Block) ? 1 : 0;
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

    private static double NamePart(SlotClaim left, SlotClaim right, Func<SlotClaim, Func<string, bool>> has)
    {
        if (left.Names.Count == 0 || right.Names.Count == 0)
        {
            return -1;
        }

        var (less, more) = left.Names.Count <= right.Names.Count ? (left, right) : (right, left);
        return less.Names.Count(has(more)) / (double)less.Names.Count;
    }

    private static double Contained(TermWeights weights, SlotClaim part, SlotClaim whole, double total) =>
        total > 0 ? part.Words.Where(whole.Terms.Contains).Select(weights.Of).Order().Sum() / total : 0;

    private static double Cosine(double shared, double left, double right) => shared > 0 ? shared / Math.Sqrt(left * right) : 0;
}
