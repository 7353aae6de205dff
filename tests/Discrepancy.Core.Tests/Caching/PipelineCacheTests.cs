using System.Text;
using Discrepancy.Claims;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Language;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>A pipeline with a cache gives the report of one without.</summary>
public sealed class PipelineCacheTests
{
    private const string Courier = "Mayor Ingrid Lindqvist opened the harbor bridge to traffic in May 2023. \"It took five years,\" she said. Two boats were lost.\n";
    private const string Gazette = "The harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist. Three boats were lost, the mayor said.\n";

    [Fact]
    public void Analyze_SecondTime_ReadsNothingAndReportsTheSame()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        var expected = Json(new DiscrepancyPipeline().Analyze(Documents()));

        Json(pipeline.Analyze(Documents())).Should().Be(expected);
        store.Should().Match<MemoryStore>(kept => kept.Count == 2 && kept.Found == 0);
        Json(pipeline.Analyze(Documents())).Should().Be(expected);
        store.Found.Should().Be(2);
    }

    [Fact]
    public void Analyze_OneNewDocument_ReadsThatOne()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        SourceDocument[] more = [.. Documents(), new SourceDocument("0.txt", "The harbor bridge was opened in May 2020. Four boats were lost.")];
        pipeline.Analyze(Documents());

        var report = pipeline.Analyze(more);

        store.Should().Match<MemoryStore>(kept => kept.Count == 3 && kept.Found == 2);
        Json(report).Should().Be(Json(new DiscrepancyPipeline().Analyze(more)));
    }

    [Fact]
    public void Analyze_OneTextAtTwoPaths_QuotesEachWhereItIs()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, MaxDegreeOfParallelism = 1 });

        var report = pipeline.Analyze([new SourceDocument("a.txt", Courier), new SourceDocument("b.txt", Courier)]);

        store.Should().Match<MemoryStore>(kept => kept.Count == 1 && kept.Found == 1);
        report.Claims.Select(claim => claim.Span.Document.Path).Distinct(StringComparer.Ordinal).Should().Equal("a.txt", "b.txt");
        Json(report).Should().Be(Json(new DiscrepancyPipeline().Analyze([new SourceDocument("a.txt", Courier), new SourceDocument("b.txt", Courier)])));
    }

    [Fact]
    public void Analyze_DamagedEntries_ReadsTheDocumentsAgain()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        var expected = Json(pipeline.Analyze(Documents()));

        store.Damage();

        Json(pipeline.Analyze(Documents())).Should().Be(expected);
        Json(pipeline.Analyze(Documents())).Should().Be(expected);
        store.Found.Should().Be(4, "what was read again was kept again");
    }

    [Fact]
    public void Analyze_OwnExtractors_KeepsNothing()
    {
        var store = new MemoryStore();

        new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, AdditionalExtractors = [new NoExtractor()] }).Analyze(Documents());

        store.Count.Should().Be(0);
    }

    private static SourceDocument[] Documents() => [new("courier.md", Courier), new("gazette.md", Gazette)];

    private static string Json(DiscrepancyReport report)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(report, stream);
        new JsonClaimsWriter().Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class NoExtractor : IClaimExtractor
    {
        public IEnumerable<Claim> Extract(AnalyzedDocument document) => [];
    }
}
