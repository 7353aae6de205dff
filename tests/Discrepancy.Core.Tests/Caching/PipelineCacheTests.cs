using System.Collections.Immutable;
using System.Text;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Comparison;
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
        store.Should().Match<MemoryStore>(kept => kept.Count == 3 && kept.Found == 0);
        Json(pipeline.Analyze(Documents())).Should().Be(expected);
        store.Found.Should().Be(3, "two documents and what was found in them");
    }

    [Fact]
    public void Analyze_OneNewDocument_ReadsThatOne()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        SourceDocument[] more = [.. Documents(), new SourceDocument("0.txt", "The harbor bridge was opened in May 2020. Four boats were lost.")];
        pipeline.Analyze(Documents());

        var report = pipeline.Analyze(more);

        store.Should().Match<MemoryStore>(kept => kept.Count == 5 && kept.Found == 2);
        Json(report).Should().Be(Json(new DiscrepancyPipeline().Analyze(more)));
    }

    [Fact]
    public void Analyze_OneTextAtTwoPaths_QuotesEachWhereItIs()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        pipeline.Analyze([new SourceDocument("c.txt", Courier)]);
        var kept = store.Count;

        var report = pipeline.Analyze([new SourceDocument("a.txt", Courier), new SourceDocument("b.txt", Courier)]);

        store.Should().Match<MemoryStore>(store => store.Found == 2 && store.Count == kept + 1, "both have the claims of c.txt");
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
        store.Found.Should().Be(6, "what was read again was kept again");
    }

    [Fact]
    public void Analyze_OwnExtractors_KeepsNothing()
    {
        var store = new MemoryStore();

        new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, AdditionalExtractors = [new NoExtractor()] }).Analyze(Documents());

        store.Count.Should().Be(0);
    }

    [Fact]
    public void Analyze_OwnAligner_RunsEachTime()
    {
        var store = new MemoryStore();
        var aligner = new CountingAligner();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, AdditionalAligners = [aligner] });

        pipeline.Analyze(Documents());
        var report = pipeline.Analyze(Documents());

        aligner.Runs.Should().Be(2);
        report.Abstentions.Should().Contain(abstention => abstention.Reason == "run 2");
    }

    [Fact]
    public void Analyze_OwnComparer_RunsEachTimeOverClaimsThatWereLinedUpOnce()
    {
        var store = new MemoryStore();
        var comparer = new CountingComparer();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, AdditionalComparers = [comparer], MaxDegreeOfParallelism = 1 });

        var first = pipeline.Analyze(Documents());
        var groups = comparer.Runs;
        var second = pipeline.Analyze(Documents());

        groups.Should().BePositive();
        comparer.Runs.Should().Be(2 * groups);
        store.Found.Should().Be(3, "two documents and how they were lined up");
        Json(second).Should().Be(Json(first)).And.Be(Json(new DiscrepancyPipeline().Analyze(Documents())));
    }

    [Fact]
    public void Analyze_WithAndWithoutOwnComparer_TakesNothingFromTheOther()
    {
        var store = new MemoryStore();
        var comparer = new CountingComparer();
        new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store }).Analyze(Documents());

        new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store, AdditionalComparers = [comparer] }).Analyze(Documents());

        comparer.Runs.Should().BePositive("what was found without it is not what is found with it");
    }

    [Fact]
    public void Analyze_ManyStoriesAndOneNewDocument_ReadsItAndLinesUpItsStory()
    {
        var store = new MemoryStore();
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { ClaimStore = store });
        SourceDocument[] documents = [.. Enumerable.Range(0, 48).Select(i => new SourceDocument($"{i:00}.md", Report(i / 3, 2020 + (i % 3))))];
        SourceDocument[] more = [.. documents, new SourceDocument("new.md", Report(5, 2019))];
        pipeline.Analyze(documents);
        var kept = store.Count;

        var report = pipeline.Analyze(more);

        kept.Should().Be(48 + 16);
        store.Count.Should().Be(kept + 2, "the document is new, and so is what its story has together");
        Json(report).Should().Be(Json(new DiscrepancyPipeline().Analyze(more)));
    }

    private static string Report(int town, int year)
    {
        string[] towns = ["Vellmar", "Ostrow", "Carrick", "Tarnby", "Salvora", "Brennick", "Holmsea", "Grantley", "Mirova", "Pellworth", "Zandhoven", "Quarley", "Uddervik", "Lommel", "Fjordby", "Astwick"];
        string[] things = ["ferry", "library", "bridge", "orchestra", "vineyard", "museum", "hospital", "brewery", "tramway", "reservoir", "zoo", "choir", "mill", "lighthouse", "quarry", "theatre"];
        return $"The {things[town]} of {towns[town]} was founded in {year}. People in {towns[town]} are proud of the {things[town]}, said Mayor {towns[(town + 7) % towns.Length]}son.";
    }

    private static SourceDocument[] Documents() => [new("courier.md", Courier), new("gazette.md", Gazette)];

    private static string Json(DiscrepancyReport report)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(report, stream);
        new JsonClaimsWriter().Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class CountingAligner : IClaimAligner
    {
        public int Runs { get; private set; }

        public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default) =>
            new([], [new Abstention(claims[0], $"run {++Runs}")]);
    }

    private sealed class CountingComparer : IClaimComparer
    {
        private int _runs;

        public int Runs => _runs;

        public IEnumerable<Finding> Compare(ClaimGroup group)
        {
            Interlocked.Increment(ref _runs);
            return [];
        }
    }

    private sealed class NoExtractor : IClaimExtractor
    {
        public IEnumerable<Claim> Extract(AnalyzedDocument document) => [];
    }
}
