using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes rules as JSON: name, kinds, relations with their levels, what the rule flags and what it leaves alone.</summary>
public static class JsonRulesWriter
{
    /// <summary>Writes <paramref name="rules"/> as UTF-8 without a byte order mark; <paramref name="output"/> stays open.</summary>
    public static void Write(ImmutableArray<FindingRule> rules, Stream output) => JsonFormat.WriteObject(output, json =>
    {
        JsonReport.WriteTool(json);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            JsonRule.Write(json, rule);
        }

        json.WriteEndArray();
    });
}
