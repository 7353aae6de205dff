using BenchmarkDotNet.Attributes;
using Discrepancy.Benchmarks.Texts;

namespace Discrepancy.Benchmarks.Full;

/// <summary>The analysis of all texts, on one thread and on two. The scaling is one over the ratio.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private AnalysisWork _work = null!;

    [GlobalSetup]
    public void Read() => _work = new AnalysisWork(TextSource.Texts.Find().Documents);

    [Benchmark(Baseline = true)]
    public int OneThread() => _work.OneThread();

    [Benchmark]
    public int TwoThreads() => _work.TwoThreads();
}
