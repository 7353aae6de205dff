using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>What a number counts or measures, where its noun alone does not tell: counts of which charge, pages of what, miles from where. Stateless.</summary>
internal static class SlotThing
{
    /// <summary>Words of which the vectors are as near may name one thing: "cocaine" and "drugs".</summary>
    private const double LeastLikeness = 0.5;

    private static readonly WordSet Directions = new("away north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern northern southern eastern western");
    private static readonly WordSet Origins = new("of from outside");

    /// <summary>Whether the numbers are told of two things: "one count of fraud" and "four counts of theft", "170 miles from Oslo" and "65 miles from Turku".</summary>
    public static bool AreOther(SlotClaim left, SlotClaim right) =>
        HaveNothingInCommon(Landmark(left), Landmark(right), (one, other) => string.Equals(one, other, StringComparison.Ordinal))
        || (IsCounted(left) && string.Equals(left.Unit, right.Unit, StringComparison.Ordinal) && HaveNothingInCommon(Complement(left), Complement(right), AreLike));

    /// <summary>
    /// Whether a measure names a kind of thing, and the other measures something or names another kind beside it: "the 17-inch model" and "an inch
    /// thick", "the 13-inch and the 15-inch models".
    /// </summary>
    public static bool AreOfTwoKinds(SlotCluster cluster, SlotClaim left, SlotClaim right) =>
        IsMeasured(left) && IsMeasured(right) && (IsKind(left) || IsKind(right))
        && (IsKind(left) != IsKind(right) || HasOtherKind(cluster, left) || HasOtherKind(cluster, right));

    private static bool IsKind(SlotClaim slot) => IsCompound(slot) && slot.Phrase.Noun.Length > 0;

    private static bool HasOtherKind(SlotCluster cluster, SlotClaim slot) =>
        cluster.OfUnit(slot).Any(other => IsKind(other) && !other.Agrees(slot));

    private static bool IsMeasured(SlotClaim slot) => slot.Claim.Value is QuantityValue { Measure: not (Measure.Count or Measure.Money or Measure.Percent) } && slot.Claim.Kind is ClaimKind.Quantity;

    /// <summary>Whether one tells how far off a place is and the other how long a thing is.</summary>
    public static bool IsDistanceAndLength(SlotClaim left, SlotClaim right) =>
        IsLength(left) && IsLength(right) && ((IsDistance(left) && IsCompound(right)) || (IsCompound(left) && IsDistance(right)));

    /// <summary>"Fraud" of "four counts of fraud", "indictment" of "a 29-count indictment"; empty where only the noun is told.</summary>
    private static ImmutableArray<string> Complement(SlotClaim slot) =>
        slot.Claim.Value is QuantityValue { Of: { Length: > 0 } complement } ? SlotWords.Content(complement, "") : IsCompound(slot) ? slot.Phrase.Noun : [];

    // Persons are told apart by what they do; "six of the group" and "four gang members" may be of one.
    private static bool IsCounted(SlotClaim slot) =>
        slot.Claim.Kind is ClaimKind.Quantity or ClaimKind.Duration && slot.Unit.Length > 0 && slot.Claim.Value is QuantityValue value && !SlotAct.IsPerson(value);

    private static bool IsCompound(SlotClaim slot)
    {
        var hyphen = slot.Claim.Span.Quote.LastIndexOf('-');
        return hyphen > 0 && slot.Unit.Length > 0 && slot.Claim.Span.Quote.AsSpan(hyphen + 1).StartsWith(slot.Unit, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLength(SlotClaim slot) => slot.Claim.Value is QuantityValue { BaseUnit: "metre" };

    private static bool IsDistance(SlotClaim slot) => Directions.Contains(slot.Surroundings.WordBehind(0)) || Landmark(slot).Length > 0;

    /// <summary>The name from which a distance is told: "New York" of "170 miles northwest of New York"; empty for none.</summary>
    private static ImmutableArray<string> Landmark(SlotClaim slot)
    {
        if (!IsLength(slot))
        {
            return [];
        }

        var words = slot.Surroundings.Behind;
        var at = Directions.Contains(slot.Surroundings.WordBehind(0)) ? 1 : 0;
        return !Origins.Contains(slot.Surroundings.WordBehind(at))
            ? []
            : [.. words.Skip(at + 1).SkipWhile(word => word is "downtown" or "central" or "the").TakeWhile(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant())];
    }

    private static bool HaveNothingInCommon(ImmutableArray<string> left, ImmutableArray<string> right, Func<string, string, bool> isOne) =>
        !left.IsEmpty && !right.IsEmpty && !left.Any(word => right.Any(other => isOne(word, other)));

    private static bool AreLike(string word, string other) =>
        SlotWords.AreForms(word, other) || MeantWord.Read(word).Likeness(MeantWord.Read(other)) >= LeastLikeness;
}
