using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Discrepancy.Benchmarks.Texts;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Benchmarks.Full;

/// <summary>Everything from the decoded documents of one event to the report.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly DiscrepancyPipeline _pipeline = new();
    private ImmutableArray<SourceDocument> _documents;

    [GlobalSetup]
    public void Read() => _documents = TextSource.Event.Find().Documents;

    [Benchmark]
    public DiscrepancyReport Analyze() => _pipeline.Analyze(_documents);
}
