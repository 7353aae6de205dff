using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Compares the values of one slot of an event that can have only one.</summary>
internal static class SlotComparison
{
    /// <summary>
    /// Below this it is not certain enough that dates, counts and shares belong to one event to call a clash a contradiction.
    /// How often pairs of this probability speak of one event, in topics of ECB+ that the model had not seen: docs/models.md.
    /// </summary>
    private const double SureSlot = 0.55;

    /// <summary>The same for money, lengths of time and ages: news have many that look alike.</summary>
    private const double SureSlotOfLookAlikes = 0.7;

    /// <summary>The same for places: one act happens in many of them.</summary>
    private const double SureSlotOfPlaces = 0.8;

    /// <summary>The finding of a slot: a contradiction where two values clash, <paramref name="compatible"/> where they only differ, nothing where they agree.</summary>
    public static Finding? Compare(ClaimGroup group, IEnumerable<Claim> claims, string rule, Func<Claim, Claim, bool> clash, Relation compatible)
    {
        var values = ValueGrouping.ByValue(claims);
        if (values.Length < 2)
        {
            return null;
        }

        var doubts = DoubtsOf(group);
        var ruling = ValueGrouping.FindClash(values, clash) is { } pair
            ? new Ruling(doubts.IsEmpty ? Relation.Contradiction : Relation.PossibleContradiction, rule, DescribeClash(pair.Left, pair.Right), 0.95) { SureFrom = SureFrom(group.Kind), Doubts = doubts }
            : new Ruling(compatible, rule, $"{Phrases.Join(values.Select(Describe))}: both can be true.", 0.95);
        return FindingBuilder.Build(group, ruling, values.Select(value => (value[0].Value.Normalized, value.AsEnumerable())));
    }

    /// <summary>From which confidence of the alignment on claims of this kind are certain enough to speak of one thing.</summary>
    public static double SureFrom(ClaimKind kind) => kind switch
    {
        ClaimKind.Money or ClaimKind.Duration or ClaimKind.Age => SureSlotOfLookAlikes,
        ClaimKind.Place => SureSlotOfPlaces,
        _ => SureSlot,
    };

    private static ImmutableArray<string> DoubtsOf(ClaimGroup group)
    {
        var doubts = ImmutableArray.CreateBuilder<string>();
        if (group.Confidence < SureFrom(group.Kind))
        {
            doubts.Add(Doubt.UnsureSlot);
        }

        if (!group.Claims.All(claim => IsMeant(claim) || IsEstimate(claim) || Presupposition.Has(claim)))
        {
            doubts.Add(Doubt.NotAsserted);
        }

        if (group.Claims.Where(claim => !Presupposition.Has(claim)).Select(claim => claim.Polarity).Distinct().Count() > 1)
        {
            doubts.Add(Doubt.OtherPolarity);
        }

        return doubts.ToImmutable();
    }

    private static bool IsMeant(Claim claim) => claim.Modality is Modality.Asserted or Modality.Planned or Modality.Announced or Modality.Agreed;

    // "Would cost about 8 billion" is how an estimate is told.
    private static bool IsEstimate(Claim claim) =>
        claim is { Modality: Modality.Possible or Modality.Suspected, Value: QuantityValue { Approximator: Approximator.About } };

    private static string DescribeClash(ImmutableArray<Claim> left, ImmutableArray<Claim> right) =>
        $"{Describe(left)}, but {Describe(right)}: both cannot be true of one event.";

    private static string Describe(ImmutableArray<Claim> claims) =>
        $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "says", "say")} \"{claims[0].Span.Quote}\" ({claims[0].Value.Reading})";
}
