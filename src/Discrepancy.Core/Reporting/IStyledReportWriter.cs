using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes a report for people, who may want to see it in colour.</summary>
public interface IStyledReportWriter : IReportWriter
{
    /// <summary>Writes <paramref name="report"/> piece by piece with styles: the same characters as without.</summary>
    void Write(DiscrepancyReport report, IStyledOutput output);
}
