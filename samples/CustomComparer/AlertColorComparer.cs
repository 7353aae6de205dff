using System.Security.Cryptography;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace CustomComparer;

/// <summary>Flags two color codes of one mountain on one day.</summary>
internal sealed class AlertColorComparer : IClaimComparer
{
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        if (group.Claims[0].Predicate.Slot is not AlertColorExtractor.Slot)
        {
            yield break;
        }

        var values = group.Claims.GroupBy(claim => claim.Value.Normalized, StringComparer.Ordinal).OrderBy(value => value.Key, StringComparer.Ordinal)
            .Select(value => new ValueGroup(value.Key, [.. value.Select(claim => new Evidence(claim.Span, new SourceSpan(claim.Span.Document, claim.SentenceSpan)))]))
            .ToList();
        if (values.Count > 1)
        {
            yield return new Finding
            {
                Id = Fingerprint(group.Slot, values),
                Kind = group.Kind,
                Relation = Relation.Contradiction,
                Level = Level.Error,
                Confidence = group.Confidence,
                Rule = "alert-color-mismatch",
                Topic = group.Topic,
                Explanation = $"On one day it is {string.Join(" and ", values.Select(value => value.Value))}.",
                Groups = [.. values],
            };
        }
    }

    // Made of what is told and by whom, not of where it stands, so that edits elsewhere leave the finding what it is.
    private static string Fingerprint(string slot, IEnumerable<ValueGroup> values)
    {
        var parts = values.SelectMany(value => value.Evidence.Select(evidence => evidence.Span.Document.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(value.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Prepend(slot)))))[..16];
    }
}
