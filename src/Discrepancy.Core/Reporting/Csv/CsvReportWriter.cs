using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes the findings of a report as comma-separated values (RFC 4180), one row for each place that gives a value, below a fixed header.
/// Lines end with CRLF. Offsets count UTF-16 code units; <c>end</c> is excluded. Immutable and thread-safe.
/// </summary>
public sealed class CsvReportWriter : IReportWriter
{
    private static readonly string[] Header =
    [
        "finding", "level", "kind", "relation", "confidence", "rule", "topic", "value", "document", "source", "published",
        "line", "column", "start", "end", "quote", "sentence", "reading", "explanation", "reliability",
    ];

    /// <summary>The least level a finding must have to be written.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        using var writer = Utf8Output.Open(output);
        var row = new CsvRow(writer);
        foreach (var name in Header)
        {
            row.Text(name);
        }

        row.End();
        foreach (var finding in report.ToShow(MinimumLevel))
        {
            foreach (var group in finding.Groups)
            {
                WriteGroup(row, finding, group);
            }
        }
    }

    private static void WriteGroup(CsvRow row, Finding finding, ValueGroup group)
    {
        foreach (var evidence in group.Evidence)
        {
            row.Text(finding.Id)
                .Text(Vocabulary.NameOf(finding.Level))
                .Text(Vocabulary.NameOf(finding.Kind))
                .Text(Vocabulary.NameOf(finding.Relation))
                .Number(Confidence.Rounded(finding.Confidence))
                .Text(finding.Rule)
                .Text(finding.Topic)
                .Text(group.Value);
            WritePlace(row, evidence);
            row.Text(evidence.Reading).Text(finding.Explanation).Text(evidence.Span.Document.Reliability).End();
        }
    }

    private static void WritePlace(CsvRow row, Evidence evidence)
    {
        var document = evidence.Span.Document;
        var (line, column) = evidence.Span.Position;
        row.Text(document.Path)
            .Text(document.Source)
            .Text(document.Published?.Value.ToString("O", CultureInfo.InvariantCulture))
            .Number(line)
            .Number(column)
            .Number(evidence.Span.Span.Start)
            .Number(evidence.Span.Span.End)
            .Text(evidence.Span.Quote)
            .Text(evidence.Sentence.Quote);
    }
}
