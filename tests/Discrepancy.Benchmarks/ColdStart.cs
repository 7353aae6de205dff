using System.Diagnostics;
using Discrepancy.Analysis;
using Discrepancy.Text;

namespace Discrepancy.Benchmarks;

/// <summary>Milliseconds of the first use of the analysis in a process, each counted from the start.</summary>
/// <param name="Construct">Until the analyzer is made.</param>
/// <param name="Load">Until one word is analysed: models loaded and code compiled, whenever the analyzer does either.</param>
/// <param name="FirstDocument">Until a document is analysed after that.</param>
internal readonly record struct ColdStart(double Construct, double Load, double FirstDocument)
{
    public static SourceDocument OneWord => new("word.txt", "Yes.");

    /// <summary>Measures this process, which must not have used the analysis before.</summary>
    public static ColdStart Measure(SourceDocument document)
    {
        var oneWord = OneWord;
        var clock = Stopwatch.StartNew();
        var analyzer = new DocumentAnalyzer();
        var construct = clock.Elapsed.TotalMilliseconds;
        analyzer.Analyze(oneWord);
        var load = clock.Elapsed.TotalMilliseconds;
        analyzer.Analyze(document);
        return new ColdStart(construct, load, clock.Elapsed.TotalMilliseconds);
    }
}
