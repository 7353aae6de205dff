using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes a report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and viewers: one run, one result for each
/// finding. The first side is the location, the other sides are related locations to which the message links. Columns and offsets count UTF-16
/// code units. What passes the limits of GitHub code scanning is cut, and a notification says so. Immutable and thread-safe.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The least level a finding must have to be written.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <summary>
    /// The folder that the paths of the documents are relative to, itself relative to the root of the repository and with '/': results have to
    /// name files from that root for code scanning to find them.
    /// </summary>
    /// <value>The default is empty: the paths are relative to the root.</value>
    public string Folder { get; init; } = "";

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        JsonOutput.WriteLine(output, JsonFormat.Layout, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            new SarifRun(report, MinimumLevel, Folder).Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
