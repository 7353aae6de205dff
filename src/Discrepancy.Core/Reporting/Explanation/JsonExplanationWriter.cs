using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes every finding of a report at length as JSON: the members of the contract, and <c>decision</c> with the rule, the claims as they were
/// read, and every feature and score that decided. Immutable and thread-safe.
/// </summary>
public sealed class JsonExplanationWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        JsonFormat.WriteObject(output, json => WriteMembers(json, report));
    }

    private static void WriteMembers(Utf8JsonWriter json, DiscrepancyReport report)
    {
        JsonReport.WriteTool(json);
        JsonDocuments.Write(json, report.Documents);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            JsonFinding.WriteMembers(json, finding);
            JsonDecision.Write(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
