using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes the findings of a report as JSON-LD: a schema.org <c>Claim</c> for each value, with the articles it appears in, and, in a vocabulary
/// of the library's own, how the claims of a finding relate. It rates nothing: which claim is true is for people to say. Immutable and thread-safe.
/// </summary>
public sealed class SchemaClaimReportWriter : IReportWriter
{
    private const string SchemaContext = "https://schema.org";

    private const string OwnTerms = "urn:discrepancy:vocabulary:";

    /// <summary>The least level a finding must have to be written.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        LinkedDataFormat.WriteObject(output, json => WriteMembers(json, report));
    }

    private void WriteMembers(Utf8JsonWriter json, DiscrepancyReport report)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(SchemaContext);
        json.WriteStartObject();
        json.WriteString("discrepancy", OwnTerms);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("@graph");
        var speakers = new ClaimSpeakers(report);
        foreach (var finding in report.ToShow(MinimumLevel))
        {
            WriteRelation(json, finding);
            for (var i = 0; i < finding.Groups.Length; i++)
            {
                SchemaClaim.Write(json, finding, i + 1, speakers.Of(finding, finding.Groups[i]));
            }
        }

        json.WriteEndArray();
    }

    private static void WriteRelation(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("@id", FindingName.Of(finding));
        json.WriteString("@type", "discrepancy:Finding");
        json.WriteString("name", finding.Topic);
        json.WriteString("description", finding.Explanation);
        json.WriteString("discrepancy:relation", Vocabulary.NameOf(finding.Relation));
        json.WriteString("discrepancy:level", Vocabulary.NameOf(finding.Level));
        json.WriteString("discrepancy:kind", Vocabulary.NameOf(finding.Kind));
        json.WriteString("discrepancy:rule", finding.Rule);
        json.WriteNumber("discrepancy:confidence", Confidence.Rounded(finding.Confidence));
        json.WriteStartArray("discrepancy:claim");
        for (var i = 0; i < finding.Groups.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@id", FindingName.OfPart(finding, i + 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
