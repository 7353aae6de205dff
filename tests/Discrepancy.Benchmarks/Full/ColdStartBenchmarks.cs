using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Discrepancy.Analysis;
using Discrepancy.Benchmarks.Texts;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Benchmarks.Full;

/// <summary>What the analysis costs once in each process: a process a measurement, nothing warmed up.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 7, warmupCount: 0, iterationCount: 1)]
public class ColdStartBenchmarks
{
    private SourceDocument _oneWord = null!;
    private SourceDocument _document = null!;

    [GlobalSetup]
    public void Read()
    {
        _oneWord = ColdStart.OneWord;
        _document = TextSource.Texts.Find().Documents[0];
    }

    /// <summary>Loading, and whatever else one word needs.</summary>
    [Benchmark]
    public AnalyzedDocument Load() => new DocumentAnalyzer().Analyze(_oneWord);

    /// <summary>Loading and the first document.</summary>
    [Benchmark]
    public AnalyzedDocument FirstDocument() => new DocumentAnalyzer().Analyze(_document);
}
