using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A finding as a result.</summary>
internal sealed class SarifResult(Finding finding, SarifRules rules, SarifArtifacts artifacts)
{
    private const int RankDigits = 2;

    private readonly ImmutableArray<SarifSide> _sides = SarifSide.Of(finding);

    /// <param name="json">Where to.</param>
    /// <param name="hasSuppressions">Whether any result of the run is suppressed: then all must say whether they are.</param>
    public void Write(Utf8JsonWriter json, bool hasSuppressions)
    {
        var severity = SarifSeverity.Of(finding);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule)!.Value);
        json.WriteString("kind", severity.Kind);
        json.WriteString("level", severity.Level);
        json.WriteNumber("rank", Math.Round(finding.Confidence * 100, RankDigits));
        json.WriteSarifMessage("message", SarifMessage.Text(finding, _sides), SarifMessage.Markdown(finding, _sides));
        WriteLocations(json, "locations", _sides.Take(1));
        WriteLocations(json, "relatedLocations", _sides.Skip(1));
        WriteFingerprints(json, finding.Id);
        WriteReview(json, hasSuppressions);
        WriteProperties(json);
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes what a finding is known by. GitHub would else compute its own key from the lines around the first side, and take two findings of
    /// one line for one, and one finding for two when the file is edited.
    /// </summary>
    public static void WriteFingerprints(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("discrepancyFinding/v1", id);
        json.WriteString("primaryLocationLineHash", id);
        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<SarifSide> sides)
    {
        json.WriteStartArray(name);
        foreach (var side in sides)
        {
            SarifLocation.Write(json, side, artifacts);
        }

        json.WriteEndArray();
    }

    private void WriteReview(Utf8JsonWriter json, bool hasSuppressions)
    {
        if (finding.Baseline != BaselineState.None)
        {
            json.WriteString("baselineState", Vocabulary.NameOf(finding.Baseline));
        }

        if (!hasSuppressions)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteString("topic", finding.Topic);
        json.WriteString("kind", Vocabulary.NameOf(finding.Kind));
        json.WriteString("relation", Vocabulary.NameOf(finding.Relation));
        json.WriteString("level", Vocabulary.NameOf(finding.Level));
        json.WriteConfidence(finding.Confidence);
        json.WriteStrings("values", finding.Groups.Select(group => group.Value));
        json.WriteEndObject();
    }
}
