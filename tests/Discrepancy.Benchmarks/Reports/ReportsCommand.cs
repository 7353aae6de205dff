using System.CommandLine;
using System.Globalization;
using Discrepancy.Benchmarks.Quick;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Benchmarks.Reports;

/// <summary><c>reports</c>: one large report in every format, in turns, the first write and medians as plain lines.</summary>
internal static class ReportsCommand
{
    private const int LeastDocuments = 2;
    private const double BytesOfMebibyte = 1 << 20;

    public static Command Create()
    {
        var findings = new Option<int>("--findings") { Description = "How many findings the report has.", DefaultValueFactory = _ => 5000 };
        var documents = new Option<int>("--documents") { Description = "How many documents there are; each gives one place to every finding.", DefaultValueFactory = _ => LeastDocuments };
        var runs = new Option<int>("--runs") { Description = "How often each format is written after the first time.", DefaultValueFactory = _ => 5 };
        var page = new Option<FileInfo?>("--page") { Description = "Writes only the page, to this file, for a measurement in a browser." };
        AtLeast(findings, 1);
        AtLeast(documents, LeastDocuments);
        AtLeast(runs, 1);
        var command = new Command("reports", "How long a large report takes in every format.") { findings, documents, runs, page };
        command.SetAction(result =>
        {
            var report = ManyFindings.Create(result.GetValue(findings), result.GetValue(documents));
            if (result.GetValue(page) is { } file)
            {
                using var output = file.Create();
                new HtmlReportWriter().Write(report, output);
                return;
            }

            Run(result.InvocationConfiguration.Output, report, result.GetValue(runs));
        });
        return command;
    }

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < least)
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name}: at least {least}"));
        }
    });

    private static void Run(TextWriter output, DiscrepancyReport report, int runs)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Length} findings in {report.Documents.Length} documents, median of {runs} after the first"));
        output.WriteLine("format first-ms ms processor-ms MiB");
        var first = ReportFormat.All.Select(format => format.Write(report)).ToList();
        var turns = Enumerable.Range(0, runs).Select(_ => ReportFormat.All.Select(format => format.Write(report)).ToList()).ToList();
        for (var i = 0; i < ReportFormat.All.Length; i++)
        {
            var elapsed = Median.Of(turns.Select(turn => turn[i].Elapsed.TotalMilliseconds));
            var processor = Median.Of(turns.Select(turn => turn[i].Processor.TotalMilliseconds));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ReportFormat.All[i].Name} {first[i].Elapsed.TotalMilliseconds:F0} {elapsed:F0} {processor:F0} {first[i].Bytes / BytesOfMebibyte:F1}"));
        }
    }
}
