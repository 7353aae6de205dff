using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Benchmarks.Reports;

/// <summary>A format of <c>discrepancy check</c>, with its writer as the command line sets it.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Writer">Its writer.</param>
internal sealed record ReportFormat(string Name, IReportWriter Writer)
{
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        new("text", new TextReportWriter()),
        new("text --verbose", new TextReportWriter { Detail = ReportDetail.Verbose }),
        new("json", new JsonReportWriter()),
        new("jsonl", new JsonLinesReportWriter()),
        new("html", new HtmlReportWriter()),
        new("markdown", new MarkdownReportWriter()),
        new("sarif", new SarifReportWriter()),
        new("csv", new CsvReportWriter()),
        new("csv-matrix", new CsvMatrixWriter()),
        new("web-annotation", new WebAnnotationReportWriter()),
        new("claim", new SchemaClaimReportWriter()),
    ];

    /// <summary>Writes once to memory: what a disk does is not the writer's.</summary>
    public ReportSample Write(DiscrepancyReport report)
    {
        using var output = new MemoryStream();
        return ReportSample.Take(() => Writer.Write(report, output), () => output.Length);
    }
}
