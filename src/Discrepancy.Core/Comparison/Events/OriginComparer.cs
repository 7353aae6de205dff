using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Notes a thing that one document only suspects to be a country's ("suspected Norland drones") and another flatly calls so. It is a note: who drops
/// the doubt may know more, or write shorter. Stateless and thread-safe.
/// </summary>
internal sealed class OriginComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (!EventGroup.Holds<WordingValue>(group, ClaimKind.Status))
        {
            return [];
        }

        var suspected = group.Claims.Where(claim => claim.Modality is Modality.Suspected).ToList();
        var stated = group.Claims.Where(claim => claim.Modality is not Modality.Suspected).ToList();
        var explanation = $"{Phrases.Documents(suspected)} {Phrases.Verb(suspected, "has", "have")} it as suspected (\"{suspected[0].Span.Quote}\"), {Phrases.Documents(stated)} as a fact (\"{stated[0].Span.Quote}\").";
        return
        [
            FindingBuilder.Build(
                group,
                new Ruling(Relation.PossibleContradiction, "suspected-origin", explanation, 0.9) { Doubts = [Doubt.Suspicion] },
                [($"suspected {suspected[0].Value.Normalized}", suspected), (stated[0].Value.Normalized, stated)]),
        ];
    }
}
