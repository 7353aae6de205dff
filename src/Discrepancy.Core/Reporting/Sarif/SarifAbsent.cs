using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// What an earlier run had found and this one has not, as a result. It is nothing to act on, so its kind is "informational". What is kept of it
/// tells the documents, not where in them it stood: its places have no region.
/// </summary>
internal sealed class SarifAbsent(BaselineEntry entry, SarifRules rules, SarifArtifacts artifacts)
{
    /// <param name="json">Where to.</param>
    /// <param name="hasSuppressions">Whether any result of the run is suppressed: then all must say whether they are.</param>
    public void Write(Utf8JsonWriter json, bool hasSuppressions)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", entry.Rule);
        if (rules.IndexOf(entry.Rule) is { } index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("kind", "informational");
        json.WriteString("level", "none");
        json.WriteSarifMessage("message", SarifMessage.OfAbsent(entry));
        WriteLocations(json, "locations", entry.Documents[..1], firstId: 0);
        WriteLocations(json, "relatedLocations", entry.Documents[1..], firstId: 1);
        SarifResult.WriteFingerprints(json, entry.Id);
        json.WriteString("baselineState", Vocabulary.NameOf(BaselineState.Absent));
        if (hasSuppressions)
        {
            json.WriteStrings("suppressions", []);
        }

        WriteProperties(json);
        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<string> paths, int firstId)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < paths.Length; i++)
        {
            json.WriteStartObject();
            if (firstId > 0)
            {
                json.WriteNumber("id", firstId + i);
            }

            json.WriteStartObject("physicalLocation");
            artifacts.WriteReference(json, "artifactLocation", paths[i]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteString("topic", entry.Topic);
        json.WriteString("kind", Vocabulary.NameOf(entry.Kind));
        json.WriteStrings("values", entry.Values);
        json.WriteEndObject();
    }
}
