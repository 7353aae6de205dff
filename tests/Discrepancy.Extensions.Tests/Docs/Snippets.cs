using System.Runtime.CompilerServices;
using Discrepancy.Extensions.AI;
using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Readers;
using Discrepancy.Reading;
using Discrepancy.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Discrepancy.Extensions.Tests.Docs;

/// <summary>The code of the pages under docs/api, compiled and run by <see cref="ApiDocsTests"/>.</summary>
internal static class Snippets
{
    public static async Task<DiscrepancyReport> AnalyzeArriving(string folder, CancellationToken cancellationToken)
    {
        var pipeline = new DiscrepancyPipeline();

        var report = await pipeline.AnalyzeAsync(ReadAsync(folder, cancellationToken), progress: null, cancellationToken);

        return report;
    }

    public static async IAsyncEnumerable<SourceDocument> ReadAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new TextDocumentReader();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            yield return reader.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellationToken));
        }
    }

    public static IServiceCollection Register<TExtractor>(IServiceCollection services, IConfiguration configuration)
        where TExtractor : class, IClaimExtractor
    {
        services
            .AddDiscrepancy(configuration.GetSection("Discrepancy"))
            .AddDocumentReader<HtmlDocumentReader>(".html", ".htm")
            .AddSingleton<IClaimExtractor, TExtractor>();

        return services;
    }

    public static async Task<DiscrepancyReport> Check(IServiceProvider provider, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var readers = provider.GetRequiredService<DocumentReaders>();
        var checker = provider.GetRequiredService<DocumentChecker>();

        var batch = readers.Read(name, bytes);
        var report = await checker.CheckAsync(batch.Documents.ToAsyncEnumerable(), cancellationToken: cancellationToken);

        return report;
    }

    public static async Task<IReadOnlyList<string>> Annotate(IChatClient client, DiscrepancyReport report, CancellationToken cancellationToken)
    {
        var lines = new List<string>();

        var annotator = new FindingAnnotator(client, new FindingAnnotatorOptions { Timeout = TimeSpan.FromSeconds(20) });
        var annotated = await annotator.AnnotateAsync(report, cancellationToken);

        foreach (var finding in annotated.Report.Findings)
        {
            if (annotated.Annotations.TryGetValue(finding.Id, out var annotation))
            {
                lines.Add($"{finding.Topic}: {annotation.Note}");
            }
        }

        return lines;
    }
}
