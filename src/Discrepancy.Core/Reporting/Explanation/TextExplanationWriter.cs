using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes every finding of a report at length, for those who want to check it: the claims behind each quote as they were read, the rule, and every
/// feature and score that decided. Immutable and thread-safe.
/// </summary>
public sealed class TextExplanationWriter : IStyledReportWriter
{
    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, Stream output) => TextLayout.WritePlain(output, styled => Write(report, styled));

    /// <inheritdoc/>
    public void Write(DiscrepancyReport report, IStyledOutput output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        for (var i = 0; i < report.Findings.Length; i++)
        {
            if (i > 0)
            {
                output.EndLine();
            }

            TextExplanation.Write(output, report.Findings[i]);
        }

        if (report.Findings.IsEmpty)
        {
            output.WritePlain("no findings");
            output.EndLine();
        }
    }
}
