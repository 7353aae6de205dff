using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes a report as GitHub-flavoured Markdown, for a pull request or a wiki: a summary, the documents, each finding with its values,
/// quotes and explanation, and a table of topics by documents. What documents say cannot make links, mentions or markup. Immutable and thread-safe.
/// </summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <summary>The least level a finding must have to be written; with <see cref="Level.None"/> also what was not compared is listed.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);

        using var writer = Utf8Output.Open(output);
        writer.WriteLine(ReportSummary.Of(report));
        writer.WriteLine();
        MarkdownDocuments.Write(writer, report.Documents);
        WriteFindings(writer, report with { Findings = [.. report.ToShow(MinimumLevel)] });
        if (MinimumLevel == Level.None)
        {
            WriteNotCompared(writer, report.Abstentions);
        }
    }

    private static void WriteFindings(TextWriter output, DiscrepancyReport report)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Findings");
        foreach (var finding in report.Findings)
        {
            MarkdownFinding.Write(output, finding);
        }

        MarkdownMatrix.Write(output, TopicMatrix.Of(report));
    }

    private static void WriteNotCompared(TextWriter output, ImmutableArray<Abstention> abstentions)
    {
        if (abstentions.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Not compared");
        output.WriteLine();
        foreach (var (claim, reason) in abstentions)
        {
            output.WriteLine($"- {MarkdownPlace.Of(claim.Span)}: \"{MarkdownText.Escape(claim.Span.Quote)}\" ({Vocabulary.NameOf(claim.Kind)}): {MarkdownText.Escape(reason)}");
        }
    }
}
