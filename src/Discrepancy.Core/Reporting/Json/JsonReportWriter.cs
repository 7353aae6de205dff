using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes a report as JSON, version 1 of the contract. Offsets count UTF-16 code units; <c>end</c> is excluded. Immutable and thread-safe.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The least level a finding must have to be written; with <see cref="Level.None"/> also what was not compared is listed.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        JsonFormat.WriteObject(output, json => WriteMembers(json, report));
    }

    private void WriteMembers(Utf8JsonWriter json, DiscrepancyReport report)
    {
        JsonReport.WriteTool(json);
        JsonDocuments.Write(json, report.Documents);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings.Where(finding => finding.Level >= MinimumLevel))
        {
            JsonFinding.Write(json, finding);
        }

        json.WriteEndArray();
        WriteAbsent(json, report.Absent);
        if (MinimumLevel == Level.None)
        {
            WriteNotCompared(json, report.Abstentions);
        }

        json.WriteStartObject("summary");
        JsonReport.WriteCounts(json, report);
        json.WriteEndObject();
    }

    private static void WriteAbsent(Utf8JsonWriter json, ImmutableArray<BaselineEntry> absent)
    {
        if (absent.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("absent");
        foreach (var entry in absent)
        {
            json.WriteStartObject();
            JsonReport.WriteAbsent(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotCompared(Utf8JsonWriter json, ImmutableArray<Abstention> abstentions)
    {
        json.WriteStartArray("notCompared");
        foreach (var abstention in abstentions)
        {
            json.WriteStartObject();
            JsonReport.WriteAbstention(json, abstention);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
