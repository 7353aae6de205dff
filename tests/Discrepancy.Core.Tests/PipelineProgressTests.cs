using System.Collections.Concurrent;
using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

public sealed class PipelineProgressTests
{
    private static readonly SourceDocument[] Documents =
    [
        new("a.md", "The council of Kolberg approved the budget in 2011."),
        new("b.md", "The council of Kolberg approved the budget in 2014."),
        new("c.md", "The water was calm."),
    ];

    [Fact]
    public void Analyze_WithProgress_TellsEachStepOnceUpToTheLast()
    {
        var listener = new Listener();

        new DiscrepancyPipeline(new DiscrepancyOptions { Progress = listener }).Analyze(Documents);

        var total = listener.Told.First().Total;
        total.Should().BeGreaterThan(Documents.Length);
        listener.Told.Should().OnlyContain(progress => progress.Total == total);
        listener.Told.Select(progress => progress.Done).Should().BeEquivalentTo(Enumerable.Range(1, total));
    }

    [Fact]
    public void Analyze_WithProgress_GivesTheSameReport() =>
        Written.By(new JsonReportWriter(), new DiscrepancyPipeline(new DiscrepancyOptions { Progress = new Listener() }).Analyze(Documents))
            .Should().Be(Written.By(new JsonReportWriter(), new DiscrepancyPipeline().Analyze(Documents)));

    private sealed class Listener : IProgress<AnalysisProgress>
    {
        public ConcurrentQueue<AnalysisProgress> Told { get; } = [];

        public void Report(AnalysisProgress value) => Told.Enqueue(value);
    }
}
