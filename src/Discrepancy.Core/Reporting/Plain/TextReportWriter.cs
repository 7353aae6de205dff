using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes a report for people, as a compiler does: a headline per finding, its values with where they stand, and a summary line. Immutable and thread-safe.</summary>
public sealed class TextReportWriter : IStyledReportWriter
{
    /// <summary>The least level a finding must have to be written; with <see cref="Level.None"/> also what was not compared is listed.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output) => TextLayout.WritePlain(output, styled => Write(report, styled));

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, IStyledOutput output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        foreach (var finding in report.Findings.Where(finding => finding.Level >= MinimumLevel))
        {
            TextFinding.Write(output, finding);
            output.EndLine();
        }

        if (MinimumLevel == Level.None)
        {
            WriteNotCompared(report, output);
        }

        output.WritePlain(ReportSummary.Of(report));
        output.EndLine();
    }

    private static void WriteNotCompared(DiscrepancyReport report, IStyledOutput output)
    {
        foreach (var abstention in report.Abstentions)
        {
            output.Write("not compared: ", TextStyle.Note);
            output.WriteQuoted(abstention.Claim.Span);
            output.WritePlain($" ({Vocabulary.NameOf(abstention.Claim.Kind)}): ");
            output.WriteForeign(abstention.Reason, TextStyle.Muted);
            output.EndLine();
        }

        if (!report.Abstentions.IsEmpty)
        {
            output.EndLine();
        }
    }
}
