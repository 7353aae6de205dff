using System.Collections.Concurrent;
using System.Collections.Immutable;
using Discrepancy.Analysis;
using Discrepancy.Text;

namespace Discrepancy.Benchmarks;

/// <summary>What is measured of the analysis: one pass over all documents, giving the number of tokens.</summary>
internal sealed class AnalysisWork(ImmutableArray<SourceDocument> documents)
{
    private readonly DocumentAnalyzer _analyzer = new();

    /// <summary>Makes the analyzer load what it may load late.</summary>
    public void Load() => _analyzer.Analyze(ColdStart.OneWord);

    public int OneThread() => documents.Sum(Analyze);

    public int TwoThreads()
    {
        // One document at a time to whoever is free: ranges fixed beforehand would measure how even the lengths are.
        var oneByOne = Partitioner.Create(documents, EnumerablePartitionerOptions.NoBuffering);
        var tokens = 0;
        Parallel.ForEach(
            oneByOne,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            document => Interlocked.Add(ref tokens, Analyze(document)));
        return tokens;
    }

    private int Analyze(SourceDocument document) => _analyzer.Analyze(document).Sentences.Sum(sentence => sentence.Tokens.Length);
}
