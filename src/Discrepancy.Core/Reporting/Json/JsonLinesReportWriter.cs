using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes a report as JSON Lines (https://jsonlines.org): one object a line, told apart by <c>type</c>. First <c>run</c> with the program and the
/// documents, then a <c>finding</c> for each, then <c>absent</c> for what only an earlier run had, then <c>not-compared</c> where asked for; <c>summary</c> is last, so that a stream that broke
/// off is seen to have done so. The members are those of the JSON contract. Immutable and thread-safe.
/// </summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    /// <summary>The least level a finding must have to be written; with <see cref="Level.None"/> also what was not compared is listed.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var lines = new JsonLines(output);
        lines.Write("run", json => WriteRun(json, report));
        foreach (var finding in report.Findings.Where(finding => finding.Level >= MinimumLevel))
        {
            lines.Write("finding", json => JsonFinding.WriteMembers(json, finding));
        }

        foreach (var entry in report.Absent)
        {
            lines.Write("absent", json => JsonReport.WriteAbsent(json, entry));
        }

        if (MinimumLevel == Level.None)
        {
            foreach (var abstention in report.Abstentions)
            {
                lines.Write("not-compared", json => JsonReport.WriteAbstention(json, abstention));
            }
        }

        lines.Write("summary", json => JsonReport.WriteCounts(json, report));
    }

    private static void WriteRun(Utf8JsonWriter json, DiscrepancyReport report)
    {
        json.WriteString("schemaVersion", JsonFormat.SchemaVersion);
        JsonReport.WriteTool(json);
        JsonDocuments.Write(json, report.Documents);
    }
}
