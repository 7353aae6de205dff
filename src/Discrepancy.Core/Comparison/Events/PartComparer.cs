using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Flags an act that one document has done to a thing and another only to a part of it. Stateless and thread-safe.</summary>
internal sealed class PartComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (!EventGroup.Holds<WordingValue>(group, ClaimKind.Event))
        {
            return [];
        }

        var values = ValueGrouping.ByValue(group.Claims);
        var (part, whole) = (values[0], values[^1]);
        var explanation = $"{Phrases.Documents(part)} {Phrases.Verb(part, "has", "have")} it of a part (\"{part[0].Span.Quote}\"), {Phrases.Documents(whole)} of the whole (\"{whole[0].Span.Quote}\").";
        return [FindingBuilder.Build(group, new Ruling(Relation.Contradiction, "part-of-whole", explanation, 0.85), [("part", part), ("whole", whole)])];
    }
}
