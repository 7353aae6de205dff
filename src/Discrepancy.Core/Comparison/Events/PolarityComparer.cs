using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one act of which one document says that it happened and another that it did not, or that its opposite did. Stateless and thread-safe.
/// </summary>
internal sealed class PolarityComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (!EventGroup.Holds<PropositionValue>(group, ClaimKind.Polarity))
        {
            return [];
        }

        var isDenied = group.Claims.Any(claim => claim.Polarity is Polarity.Negative);
        var sides = group.Claims
            .GroupBy(claim => isDenied ? $"{claim.Polarity}" : ((PropositionValue)claim.Value).Predicate, StringComparer.Ordinal)
            .Select(side => side.ToList())
            .ToList();
        return sides.Count == 2 ? [ToFinding(group, isDenied ? "polarity-mismatch" : "antonym", sides[0], sides[1])] : [];
    }

    private static Finding ToFinding(ClaimGroup group, string rule, List<Claim> left, List<Claim> right)
    {
        var isSure = group.Confidence >= EventGroup.Sure;
        var explanation = $"{Describe(left)}, but {Describe(right)}: both cannot be true of one act.";
        var ruling = new Ruling(isSure ? Relation.Contradiction : Relation.PossibleContradiction, rule, explanation, 0.9) { SureFrom = EventGroup.Sure, Doubts = isSure ? [] : [Doubt.UnsureSlot] };
        return FindingBuilder.Build(group, ruling, [(NameOf(left[0]), left), (NameOf(right[0]), right)]);
    }

    private static string Describe(List<Claim> claims) => $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "says", "say")} \"{claims[0].Span.Quote}\"";

    private static string NameOf(Claim claim) => $"{(claim.Polarity is Polarity.Negative ? "not " : "")}{claim.Value.Normalized}";
}
