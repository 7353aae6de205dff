using System.Collections.Concurrent;
using CsCheck;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

public sealed class PipelineAsyncTests
{
    private static readonly SourceDocument[] Documents =
    [
        .. Enumerable.Range(0, 9).Select(i => new SourceDocument(
            $"{i}.md",
            $"Mayor Ingrid Lindqv{(i % 3 == 0 ? "u" : "")}ist opened the harbor bridge in March 202{i % 2}. The bridge cost ${3 + (i % 4)} million. \"We have waited for this day,\" she said.")),
    ];

    private static readonly string Expected = Json(new DiscrepancyPipeline().Analyze(Documents));

    [Fact]
    public async Task AnalyzeAsync_AnyOrderOfArrivalAndThreads_GivesTheBytesOfAnalyze() =>
        await Gen.Select(Gen.Shuffle(Documents), Gen.Int[1, 8], Gen.Bool).SampleAsync(
            async (documents, threads, yields) =>
            {
                var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { MaxDegreeOfParallelism = threads });

                return Json(await pipeline.AnalyzeAsync(Arriving(documents, yields ? _ => Task.Yield() : null))) == Expected;
            },
            iter: 40);

    [Fact]
    public async Task AnalyzeAsync_NoDocument_GivesTheReportOfNone() =>
        Json(await new DiscrepancyPipeline().AnalyzeAsync(Arriving([]))).Should().Be(Json(new DiscrepancyPipeline().Analyze([])));

    [Fact]
    public async Task AnalyzeAsync_OnePathTwice_Throws() =>
        await FluentActions.Awaiting(() => new DiscrepancyPipeline().AnalyzeAsync(Arriving([new SourceDocument("a", "x"), new SourceDocument("a", "y")])))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*'a'*");

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task AnalyzeAsync_StreamThrows_ThrowsTheSame(int after)
    {
        var failure = new TimeoutException("the feed is gone");
        var pipeline = new DiscrepancyPipeline();

        var thrown = await FluentActions.Awaiting(() => pipeline.AnalyzeAsync(Failing(Documents.Take(after), failure))).Should().ThrowAsync<TimeoutException>();

        thrown.Which.Should().BeSameAs(failure);
        Json(await pipeline.AnalyzeAsync(Arriving(Documents))).Should().Be(Expected);
    }

    [Fact]
    public async Task AnalyzeAsync_ExtractorThrows_ThrowsTheSameAndLeavesTheStream()
    {
        var stream = new ClosingStream(Documents);
        var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions { AdditionalExtractors = [new Extractor(_ => throw new NotSupportedException("of ours"))] });

        await FluentActions.Awaiting(() => pipeline.AnalyzeAsync(stream)).Should().ThrowAsync<NotSupportedException>().WithMessage("of ours");

        stream.IsClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AnalyzeAsync_SlowReading_AsksForNoMoreThanIsRead(int threads)
    {
        var (asked, read, most) = (0, 0, 0);
        var extractor = new Extractor(_ => Interlocked.Increment(ref read));

        await new DiscrepancyPipeline(new DiscrepancyOptions { MaxDegreeOfParallelism = threads, AdditionalExtractors = [extractor] })
            .AnalyzeAsync(Arriving(Documents, _ =>
            {
                most = Math.Max(most, ++asked - Volatile.Read(ref read));
                return Task.Yield();
            }));

        most.Should().BeInRange(1, threads + 1, "one is asked for by each that reads, and one may be on its way");
    }

    [Fact]
    public async Task AnalyzeAsync_WithProgress_TellsEachStepOnceUpToTheLast()
    {
        var listener = new Listener();

        await new DiscrepancyPipeline().AnalyzeAsync(Arriving(Documents), listener);

        var last = listener.Told.MaxBy(progress => progress.Done);
        last.Done.Should().Be(last.Total);
        listener.Told.Select(progress => progress.Done).Should().BeEquivalentTo(Enumerable.Range(1, last.Total));
        listener.Told.Should().OnlyContain(progress => progress.Done <= progress.Total);
    }

    private static IAsyncEnumerable<SourceDocument> Arriving(IEnumerable<SourceDocument> documents) => Arriving(documents, null);

    private static async IAsyncEnumerable<SourceDocument> Arriving(IEnumerable<SourceDocument> documents, Func<SourceDocument, System.Runtime.CompilerServices.YieldAwaitable>? wait)
    {
        foreach (var document in documents)
        {
            if (wait is not null)
            {
                await wait(document);
            }

            yield return document;
        }
    }

    private static async IAsyncEnumerable<SourceDocument> Failing(IEnumerable<SourceDocument> documents, Exception failure)
    {
        foreach (var document in documents)
        {
            await Task.Yield();
            yield return document;
        }

        throw failure;
    }

    private static string Json(DiscrepancyReport report) => Written.By(new JsonReportWriter { MinimumLevel = Level.None }, report);

    private sealed class Listener : IProgress<AnalysisProgress>
    {
        public ConcurrentQueue<AnalysisProgress> Told { get; } = [];

        public void Report(AnalysisProgress value) => Told.Enqueue(value);
    }

    private sealed class Extractor(Action<string> read) : IClaimExtractor
    {
        public IEnumerable<Claims.Claim> Extract(Language.AnalyzedDocument document)
        {
            read(document.Source.Path);
            return [];
        }
    }

    private sealed class ClosingStream(IEnumerable<SourceDocument> documents) : IAsyncEnumerable<SourceDocument>
    {
        public bool IsClosed { get; private set; }

        public async IAsyncEnumerator<SourceDocument> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            try
            {
                foreach (var document in documents)
                {
                    await Task.Yield();
                    yield return document;
                }
            }
            finally
            {
                IsClosed = true;
            }
        }
    }
}
