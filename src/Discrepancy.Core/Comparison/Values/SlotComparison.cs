using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>Compares the values of one slot of an event that can have only one.</summary>
internal static class SlotComparison
{
    /// <summary>
    /// Below this it is not certain enough that the claims speak of one event to call a clash a contradiction: of pairs with this probability
    /// or more, in topics of ECB+ that the model had not seen, four of five spoke of one.
    /// </summary>
    private const double SureSlot = 0.7;

    /// <summary>The finding of a slot: a contradiction where two values clash, <paramref name="compatible"/> where they only differ, nothing where they agree.</summary>
    public static Finding? Compare(ClaimGroup group, IEnumerable<Claim> claims, string rule, Func<Claim, Claim, bool> clash, Relation compatible)
    {
        var values = ValueGrouping.ByValue(claims);
        if (values.Length < 2)
        {
            return null;
        }

        var ruling = ValueGrouping.FindClash(values, clash) is { } pair
            ? new Ruling(IsSure(group) ? Relation.Contradiction : Relation.PossibleContradiction, rule, DescribeClash(pair.Left, pair.Right), 0.95)
            : new Ruling(compatible, rule, $"{Phrases.Join(values.Select(Describe))}: both can be true.", 0.95);
        return FindingBuilder.Build(group, ruling, values.Select(value => (value[0].Value.Normalized, value.AsEnumerable())));
    }

    private static bool IsSure(ClaimGroup group) =>
        group.Confidence >= SureSlot
        && group.Claims.All(claim => claim.Modality is Modality.Asserted or Modality.Planned or Modality.Announced or Modality.Agreed && claim.Polarity == group.Claims[0].Polarity);

    private static string DescribeClash(ImmutableArray<Claim> left, ImmutableArray<Claim> right) =>
        $"{Describe(left)}, but {Describe(right)}: both cannot be true of one event.";

    private static string Describe(ImmutableArray<Claim> claims) =>
        $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "says", "say")} \"{claims[0].Span.Quote}\" ({claims[0].Value.Reading})";
}
