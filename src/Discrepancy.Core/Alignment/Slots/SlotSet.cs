using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Wholes and parts of what is counted: "one of the five victims survived" says of one that it survived, and of five that they are victims. Stateless.</summary>
internal static class SlotSet
{
    /// <summary>How far behind a count it may say whom it includes: "three people dead, including the gunman".</summary>
    private const int ReachOfInclusion = 4;

    /// <summary>"One man and two others".</summary>
    private const string Others = "other";

    /// <summary>Whoever "including" names is hardly more than these.</summary>
    private const int MostIncluded = 2;

    private static readonly WordSet Determiners = new("the these those its his her their our them us");
    private static readonly WordSet Parts = new("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty none all most some many several half both each either neither any few first second third last another");
    private static readonly WordSet Stretches = new("first last final next past previous");
    private static readonly WordSet Anybody = new("person people victim individual other casualty");

    /// <summary>Whether one number is a whole of which only a part does what the sentence tells, and the other the part or those who do it.</summary>
    public static bool AreApart(SlotClaim left, SlotClaim right) => IsApart(left, right) || IsApart(right, left);

    /// <summary>Whether both number one whole of which as many are told apart: "fifteen of the 19 sailors" and "fifteen of the 25 sailors".</summary>
    public static bool AreOneWhole(SlotClaim left, SlotClaim right) =>
        IsWhole(left) && IsWhole(right) && string.Equals(left.Unit, right.Unit, StringComparison.Ordinal) && string.Equals(PartOf(left), PartOf(right), StringComparison.Ordinal);

    private static string PartOf(SlotClaim whole) => whole.Surroundings.WordBefore(Determiners.Contains(whole.Surroundings.WordBefore(0)) ? 2 : 1);

    /// <summary>Whether one may count some of those whom the other counts: "two men" of "three victims", "two dead" and "three dead, including the gunman".</summary>
    public static bool MayBeWithin(SlotClaim left, SlotClaim right) =>
        SlotAct.CountsPersons(left, right) && (IsNarrower(left, right) || IsNarrower(right, left) || IsMoreInclusive(left, right) || IsMoreInclusive(right, left));

    /// <summary>
    /// Whether a report tells one number in parts: "three people were shot" and "one was shot dead and two others were hurt", "seven bullets" and
    /// "three of the seven bullets".
    /// </summary>
    public static bool IsSum(SlotCluster cluster, SlotClaim whole, SlotClaim part) =>
        whole.Claim is { Kind: ClaimKind.Quantity, Value: QuantityValue { Measure: Measure.Count } sum } && part.Claim.Value is QuantityValue { Measure: Measure.Count } own
        && (IsOfWhole(whole, part) || (own.Number < sum.Number && CountsBeside(cluster, part).Any(other => other.Number + own.Number == sum.Number)));

    private static IEnumerable<QuantityValue> CountsBeside(SlotCluster cluster, SlotClaim slot) =>
        cluster.Neighbours(slot)
            .Where(other => string.Equals(other.Block, slot.Block, StringComparison.Ordinal) || other.Unit is Others)
            .Select(other => other.Claim.Value)
            .OfType<QuantityValue>();

    private static bool IsOfWhole(SlotClaim whole, SlotClaim part)
    {
        ImmutableArray<string> words = [.. SlotWords.Split(part.Claim.Span.Quote)];
        var of = words.IndexOf("of");
        return of > 0 && SlotWords.Split(whole.Claim.Span.Quote).FirstOrDefault() is { } number && words.Skip(of).Contains(number, StringComparer.Ordinal);
    }

    /// <summary>Whether one counts those left out ("all but five of the victims") or a stretch ("his first 17 passes"), and the other does not.</summary>
    public static bool AreUnlikeParts(SlotClaim left, SlotClaim right) => IsRest(left) != IsRest(right) || IsStretch(left) != IsStretch(right);

    private static bool IsRest(SlotClaim slot) => slot.Surroundings.WordBefore(0) is "but" or "except" && IsPartWord(slot.Surroundings.WordBefore(1));

    private static bool IsStretch(SlotClaim slot) =>
        slot.Claim.Kind is ClaimKind.Quantity && (Stretches.Contains(slot.Surroundings.WordBefore(0)) || slot.Modifiers.Any(Stretches.Contains));

    private static bool IsApart(SlotClaim whole, SlotClaim other) =>
        IsWhole(whole) && !IsWhole(other) && other.Claim.Kind is ClaimKind.Quantity
        && (IsPart(other) || (whole.Predicate.Length > 0 && SlotWords.AreForms(whole.Predicate, other.Predicate)));

    private static bool IsWhole(SlotClaim slot)
    {
        var at = Determiners.Contains(slot.Surroundings.WordBefore(0)) ? 1 : 0;
        return slot.Claim.Kind is ClaimKind.Quantity && slot.Surroundings.WordBefore(at) is "of" && IsPartWord(slot.Surroundings.WordBefore(at + 1));
    }

    private static bool IsPartWord(string word) => word.Length > 0 && (char.IsAsciiDigit(word[0]) || Parts.Contains(word));

    private static bool IsPart(SlotClaim slot)
    {
        ImmutableArray<string> words = [.. SlotWords.Split(slot.Claim.Span.Quote)];
        var of = words.IndexOf("of");
        return of >= 0 ? of + 1 < words.Length && Determiners.Contains(words[of + 1]) : slot.Surroundings.WordBehind(0) is "of" && Determiners.Contains(slot.Surroundings.WordBehind(1));
    }

    private static bool IsNarrower(SlotClaim narrow, SlotClaim wide) =>
        !Anybody.Contains(narrow.Unit) && Anybody.Contains(wide.Unit) && NumberOf(narrow) < NumberOf(wide);

    private static bool IsMoreInclusive(SlotClaim more, SlotClaim less) =>
        IsInclusive(more) && !IsInclusive(less) && NumberOf(more) - NumberOf(less) is > 0 and <= MostIncluded;

    private static bool IsInclusive(SlotClaim slot) => Enumerable.Range(0, ReachOfInclusion).Any(rank => slot.Surroundings.WordBehind(rank) is "including");

    private static decimal NumberOf(SlotClaim slot) => ((QuantityValue)slot.Claim.Value).Number;
}
