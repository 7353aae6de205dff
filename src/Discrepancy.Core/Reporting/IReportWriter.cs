using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes a report in one format.</summary>
public interface IReportWriter
{
    /// <summary>Writes <paramref name="report"/> as UTF-8 without a byte order mark, lines ended by LF unless the format says otherwise (RFC 4180 has CRLF); equal reports give equal bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    void Write(DiscrepancyReport report, Stream output);
}
