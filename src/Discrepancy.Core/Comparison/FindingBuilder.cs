using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Comparison;

/// <summary>Makes findings: the order of groups and evidence, the level and the fingerprint are the same for every comparer.</summary>
internal static class FindingBuilder
{
    /// <summary>A finding over the claims of <paramref name="group"/>.</summary>
    /// <param name="group">The slot.</param>
    /// <param name="ruling">How the values relate, and why.</param>
    /// <param name="values">The claims of each value.</param>
    public static Finding Build(ClaimGroup group, Ruling ruling, IEnumerable<(string Value, IEnumerable<Claim> Claims)> values)
    {
        var groups = values
            .Select(pair => new ValueGroup(pair.Value, EvidenceReader.Read(pair.Claims)))
            .OrderByDescending(value => CountOrigins(value.Evidence))
            .ThenBy(value => value.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return new Finding
        {
            Id = Fingerprint(group, ruling, groups),
            Kind = group.Kind,
            Relation = ruling.Relation,
            Level = Levels.Of(ruling.Rule, ruling.Relation),
            Confidence = Math.Round(group.Confidence * ruling.Confidence, 2, MidpointRounding.AwayFromZero),
            Rule = ruling.Rule,
            Topic = group.Topic,
            Explanation = ruling.Explanation,
            Groups = groups,
            Decision = new FindingDecision(group, ruling.Confidence) { SureFrom = ruling.SureFrom, Doubts = ruling.Doubts },
        };
    }

    /// <summary>Documents, of which those that only repeat another one do not count.</summary>
    private static int CountOrigins(ImmutableArray<Evidence> evidence) =>
        evidence.Where(item => item.Origin is null).Select(item => item.Span.Document.Path).Distinct(StringComparer.Ordinal).Count();

    private static string Fingerprint(ClaimGroup group, Ruling ruling, ImmutableArray<ValueGroup> groups)
    {
        var values = groups.Select(value => SingleSpaced.Of(value.Value)).Order(StringComparer.Ordinal);
        var documents = groups.SelectMany(value => value.Evidence).Select(item => item.Span.Document.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var text = string.Join('\n', [group.Kind.ToString(), ruling.Rule, SingleSpaced.Of(group.Slot), .. values, .. documents]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
