using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Flags one stand that two documents credit to holders of different offices. Stateless and thread-safe.</summary>
internal sealed class AttributionComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (group.Kind is not ClaimKind.Attribution || group.Claims is not [{ Value: PropositionValue } left, { Value: PropositionValue } right])
        {
            return [];
        }

        var explanation = $"{left.Span.Document.Path} credits it to \"{left.Subject.Mention}\", {right.Span.Document.Path} to \"{right.Subject.Mention}\", who has another rank there.";
        return [FindingBuilder.Build(group, new Ruling(Relation.AttributionConflict, "attribution-mismatch", explanation, 0.85), [(left.Subject.Canonical, [left]), (right.Subject.Canonical, [right])])];
    }
}
