using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one rule as a JSON object.</summary>
internal static class JsonRule
{
    public static void Write(Utf8JsonWriter json, FindingRule rule)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteStrings("kinds", rule.Kinds.Select(Vocabulary.NameOf));
        json.WriteStartArray("relations");
        foreach (var relation in rule.Relations)
        {
            json.WriteStartObject();
            json.WriteString("relation", Vocabulary.NameOf(relation));
            json.WriteString("level", Vocabulary.NameOf(Levels.Of(rule.Name, relation)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("flags", rule.Summary);
        json.WriteString("leavesAlone", rule.Silence);
        json.WriteEndObject();
    }
}
