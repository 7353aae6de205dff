using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes a report for people, as a compiler does: a headline per finding, its values with where they stand, and a summary line. Immutable and thread-safe.</summary>
public sealed class TextReportWriter : IStyledReportWriter
{
    /// <summary>The least level a finding must have to be written; with <see cref="Level.None"/> also what was not compared is listed.</summary>
    /// <value>The default is <see cref="Level.Note"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Note;

    /// <summary>How much is told.</summary>
    /// <value>The default is <see cref="ReportDetail.Normal"/>.</value>
    public ReportDetail Detail { get; init; }

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output) => TextLayout.WritePlain(output, styled => Write(report, styled));

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, IStyledOutput output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        if (Detail != ReportDetail.Quiet)
        {
            WriteParts(report, output);
        }

        output.WritePlain(ReportSummary.Of(report));
        output.EndLine();
    }

    private void WriteParts(DiscrepancyReport report, IStyledOutput output)
    {
        var isVerbose = Detail == ReportDetail.Verbose;
        foreach (var finding in report.ToShow(MinimumLevel))
        {
            TextFinding.Write(output, finding, isVerbose);
            output.EndLine();
        }

        if (isVerbose)
        {
            TextCoverage.WriteDocuments(output, report);
            TextCoverage.WriteLeftOut(output, report, MinimumLevel);
        }

        if (isVerbose || MinimumLevel == Level.None)
        {
            TextNotCompared.Write(output, report.Abstentions, withCounts: isVerbose);
        }
    }
}
