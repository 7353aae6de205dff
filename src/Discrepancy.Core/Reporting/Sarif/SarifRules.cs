using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>The rules of a run: all of the library's, so that they stay the same from run to run, and those of other comparers that the findings name.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<SarifRule> _rules;
    private readonly Dictionary<string, int> _places;

    public SarifRules(ImmutableArray<Finding> findings)
    {
        var others = findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .Where(group => FindingRules.Find(group.Key) is null)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(SarifRule.OfAnotherPackage);
        _rules = [.. FindingRules.All.Select(SarifRule.Of), .. others];
        _places = _rules.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
    }

    /// <summary>The place of the rule of this name in the list; null where only an earlier run had it.</summary>
    public int? IndexOf(string rule) => _places.TryGetValue(rule, out var place) ? place : null;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            rule.Write(json);
        }

        json.WriteEndArray();
    }
}
