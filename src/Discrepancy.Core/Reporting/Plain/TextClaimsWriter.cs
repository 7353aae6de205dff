using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the claims of a report for people, one on a line, and a summary line. Immutable and thread-safe.</summary>
public sealed class TextClaimsWriter : IStyledReportWriter
{
    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output) => TextLayout.WritePlain(output, styled => Write(report, styled));

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, IStyledOutput output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        foreach (var claim in report.Claims)
        {
            TextClaim.Write(output, claim);
        }

        output.WritePlain($"{ReportSummary.Counted(report.Documents.Length, "document")}, {ReportSummary.Counted(report.Claims.Length, "claim")}");
        output.EndLine();
    }
}
