using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Language;
using Discrepancy.Reporting;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests;

/// <summary>Cancels an analysis at each of its steps: while documents come, while one is read, while claims are lined up and while they are compared.</summary>
public sealed class PipelineCancellationTests
{
    private static readonly SourceDocument[] Documents =
    [
        .. Enumerable.Range(0, 6).Select(i => new SourceDocument($"{i}.md", $"Mayor Ingrid Lindqv{(i % 3 == 0 ? "u" : "")}ist opened the harbor bridge in March 202{i % 2}.")),
    ];

    private static readonly int Steps = CountSteps();

    public static TheoryData<string> Stages => ["extractor", "aligner", "comparer"];

    [Fact]
    public async Task AnalyzeAsync_CancelledAtAnyStep_ThrowsAndLeavesThePipelineUsable()
    {
        var pipeline = new DiscrepancyPipeline();
        var expected = Json(pipeline.Analyze(Documents));

        for (var step = 1; step <= Steps; step++)
        {
            using var source = new CancellationTokenSource();
            var progress = new Trigger(source, step);

            await FluentActions.Awaiting(() => pipeline.AnalyzeAsync(Documents.ToAsyncEnumerable(), progress, source.Token)).Should().ThrowAsync<OperationCanceledException>();
        }

        Json(await pipeline.AnalyzeAsync(Documents.ToAsyncEnumerable())).Should().Be(expected);
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledBefore_AsksForNoDocument()
    {
        var stream = new Stream(() => throw new InvalidOperationException("was asked"));

        await FluentActions.Awaiting(() => new DiscrepancyPipeline().AnalyzeAsync(stream, null, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledWhileTheStreamWaits_Throws()
    {
        using var source = new CancellationTokenSource();
        var stream = new Stream(source.Cancel);

        await FluentActions.Awaiting(() => new DiscrepancyPipeline().AnalyzeAsync(stream, null, source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Analyze_CancelledWithinAStage_EndsBeforeItsNextItem(string stage)
    {
        using var source = new CancellationTokenSource();
        var deaf = new Deaf(source);
        var options = stage switch
        {
            "extractor" => new DiscrepancyOptions { AdditionalExtractors = [deaf] },
            "aligner" => new DiscrepancyOptions { AdditionalAligners = [deaf] },
            _ => new DiscrepancyOptions { AdditionalComparers = [deaf] },
        };

        FluentActions.Invoking(() => new DiscrepancyPipeline(options).Analyze(Documents, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Align_Cancelled_ThrowsInEveryAligner()
    {
        var claims = new DiscrepancyPipeline().Analyze(Documents).Claims;
        IClaimAligner[] aligners =
        [
            new PersonAligner(), new SlotAligner(), new QuotationAligner(), new QuotedTextAligner(), new NameAligner(),
            new ParallelAligner(), new EventAligner(), new OriginAligner(), new HolderAligner(), new PartAligner(),
        ];

        var deaf = aligners.Where(aligner =>
        {
            try
            {
                aligner.Align([.. claims, .. Quotes()], new CancellationToken(canceled: true));
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        });

        deaf.Should().BeEmpty();
    }

    private static IEnumerable<Claim> Quotes() =>
        new[] { "a.md", "b.md" }.Select(path => ClaimBuilder.Claim(path, ClaimKind.Quote, "we have waited for this day", new QuotationValue("we have waited for this day", ["we", "have", "waited", "for", "this", "day"])));

    private static int CountSteps()
    {
        var count = 0;
        new DiscrepancyPipeline(new DiscrepancyOptions { Progress = new Counter(() => Interlocked.Increment(ref count)) }).Analyze(Documents);
        return count;
    }

    private static string Json(DiscrepancyReport report) => Written.By(new JsonReportWriter { MinimumLevel = Level.None }, report);

    private sealed class Counter(Action count) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => count();
    }

    private sealed class Trigger(CancellationTokenSource source, int step) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            if (value.Done == step)
            {
                source.Cancel();
            }
        }
    }

    /// <summary>Gives one document; then something happens, and nothing more comes until the token ends it.</summary>
    private sealed class Stream(Action then) : IAsyncEnumerable<SourceDocument>
    {
        public async IAsyncEnumerator<SourceDocument> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            yield return Documents[0];
            then();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    /// <summary>Cancels and goes on: only the check before its next item can end it in time.</summary>
    private sealed class Deaf(CancellationTokenSource source) : IClaimExtractor, IClaimAligner, IClaimComparer
    {
        public IEnumerable<Claim> Extract(AnalyzedDocument document)
        {
            source.Cancel();
            yield return ClaimBuilder.Claim(document.Source.Path, ClaimKind.Other, "x", new NameValue("x"));
            throw new InvalidOperationException("it was asked for another");
        }

        public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("it has another token");
        }

        public IEnumerable<Finding> Compare(ClaimGroup group)
        {
            source.Cancel();
            yield return new Finding { Id = "x", Kind = ClaimKind.Other, Relation = Relation.Framing, Level = Level.None, Confidence = 1, Rule = "x", Topic = "x", Explanation = "x", Groups = [] };
            throw new InvalidOperationException("it was asked for another");
        }
    }
}
