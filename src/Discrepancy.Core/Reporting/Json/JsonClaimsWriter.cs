using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the claims of a report as JSON, version 1 of the contract. Immutable and thread-safe.</summary>
public sealed class JsonClaimsWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        JsonFormat.WriteObject(output, json => WriteMembers(json, report));
    }

    private static void WriteMembers(Utf8JsonWriter json, DiscrepancyReport report)
    {
        JsonDocuments.Write(json, report.Documents);
        json.WriteStartArray("claims");
        foreach (var claim in report.Claims)
        {
            JsonClaim.Write(json, claim);
        }

        json.WriteEndArray();
    }
}
