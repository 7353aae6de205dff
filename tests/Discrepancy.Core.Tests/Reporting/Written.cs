using System.Text;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

internal static class Written
{
    /// <summary>What a writer writes, with the byte order mark if there is one.</summary>
    public static string By(IReportWriter writer, DiscrepancyReport report)
    {
        using var output = new MemoryStream();
        writer.Write(report, output);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
