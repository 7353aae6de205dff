using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes the table of topics by documents as comma-separated values (RFC 4180): a row for each finding, a column for each document, the
/// values a document gives parted by "; ", and an empty cell where it gives none. Lines end with CRLF. Immutable and thread-safe.
/// </summary>
public sealed class CsvMatrixWriter : IReportWriter
{
    private const string BetweenValues = "; ";

    /// <summary>The least level a finding must have to be written.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        using var writer = Utf8Output.Open(output);
        var matrix = TopicMatrix.Of(report with { Findings = [.. report.ToShow(MinimumLevel)] });
        var row = new CsvRow(writer);
        row.Text("finding").Text("level").Text("kind").Text("topic");
        End(row, matrix.Documents);
        foreach (var (finding, cells) in matrix.Rows)
        {
            row.Text(finding.Id).Text(Vocabulary.NameOf(finding.Level)).Text(Vocabulary.NameOf(finding.Kind)).Text(finding.Topic);
            End(row, cells.Select(Join));
        }
    }

    private static void End(CsvRow row, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            row.Text(cell);
        }

        row.End();
    }

    private static string Join(ImmutableArray<TopicValue> values) => string.Join(BetweenValues, values.Select(value => value.Value));
}
