using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Extensions.Tests.AI;

/// <summary>A report with findings to annotate.</summary>
internal static class Reports
{
    public static DiscrepancyReport Bridge { get; } = Of(
        ("courier.txt", "The harbor bridge was opened by Mayor Ingrid Lindquist. The bridge cost $4 million. \"We have waited long for this day,\" she said."),
        ("gazette.txt", "Mayor Ingrid Lindqvist opened the harbor bridge in March 2021. The bridge cost $9 million."));

    public static DiscrepancyReport Of(params (string Path, string Text)[] documents) =>
        new DiscrepancyPipeline().Analyze([.. documents.Select(document => new SourceDocument(document.Path, document.Text))]);

    /// <summary>All of a report, as JSON.</summary>
    public static string Json(DiscrepancyReport report)
    {
        using var output = new MemoryStream();
        new JsonReportWriter { MinimumLevel = Level.None }.Write(report, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
