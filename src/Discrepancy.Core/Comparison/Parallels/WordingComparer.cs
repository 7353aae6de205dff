using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags sentences that two documents have word for word but for one that excludes the other: "not", another number, an opposite, another thing of
/// its kind. Where they differ in more, they may speak of different things, and where a number grew from one day to the next it may be an update.
/// Stateless and thread-safe.
/// </summary>
internal sealed class WordingComparer : IClaimComparer
{
    /// <summary>From here on the rest of the sentence shows that one event is told.</summary>
    private const double SureFrame = 0.85;

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (!EventGroup.Holds<WordingValue>(group, ClaimKind.Other))
        {
            return [];
        }

        var values = ValueGrouping.ByValue(group.Claims);
        return ValueGrouping.FindClash(values, (left, right) => Judge(group, left, right) is not null) is { } pair
            ? [ToFinding(group, values, pair.Left[0], pair.Right[0])]
            : [];
    }

    private static WordingClash? Judge(ClaimGroup group, Claim left, Claim right) => WordingRules.Judge(left, right, group.Confidence >= SureFrame);

    private static Finding ToFinding(ClaimGroup group, ImmutableArray<ImmutableArray<Claim>> values, Claim left, Claim right)
    {
        var clash = Judge(group, left, right)!;
        var isUpdate = clash.Kind is ClaimKind.Quantity && !AreOfOneDay(group);
        var explanation = $"{left.Span.Document.Path} has \"{left.Span.Quote}\" where {right.Span.Document.Path} has \"{right.Span.Quote}\" in the same sentence: both cannot be true of one event.";
        return FindingBuilder.Build(
            group with { Kind = clash.Kind },
            new Ruling(isUpdate ? Relation.PossibleContradiction : Relation.Contradiction, clash.Rule, explanation, 0.9) { Doubts = isUpdate ? [Doubt.OtherDays] : [] },
            values.Select(value => (NameOf(value[0]), value.AsEnumerable())));
    }

    private static bool AreOfOneDay(ClaimGroup group) =>
        !group.Claims.Select(claim => claim.Span.Document.Published?.Value).OfType<DateOnly>().Distinct().Skip(1).Any();

    private static string NameOf(Claim claim) => claim.Value.Normalized is { Length: > 0 } words ? words : claim.Span.Quote;
}
