using Discrepancy;
using Discrepancy.Findings;
using Discrepancy.Text;

var report = new DiscrepancyPipeline().Analyze(
[
    new SourceDocument("gazette.txt", "Mayor Ingrid Lindqvist opened the harbor bridge in March 2021."),
    new SourceDocument("courier.txt", "The harbor bridge was opened by Mayor Ingrid Lindquist."),
]);

foreach (var finding in report.Findings.Where(finding => finding.Level >= Level.Warning))
{
    Console.WriteLine($"{finding.Level}: {finding.Topic}");
    foreach (var evidence in finding.Groups.SelectMany(group => group.Evidence))
    {
        Console.WriteLine($"  {evidence.Span.Document.Path}: \"{evidence.Span.Quote}\"");
    }
}
