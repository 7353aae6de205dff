using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Tests;
using Discrepancy.Text;

namespace Discrepancy.Browser.Tests;

/// <summary>Reports of real documents.</summary>
internal static class SampleReports
{
    private static readonly TextDocumentReader Reader = new();

    private static readonly Lazy<DiscrepancyReport> DialogueReport = new(() => ReportOf(int.MaxValue));

    private static readonly Lazy<DiscrepancyReport> PairReport = new(() => ReportOf(2));

    /// <summary>What the sample of the README gives: an error, warnings and a note in five documents.</summary>
    public static DiscrepancyReport Dialogue => DialogueReport.Value;

    /// <summary>The same of the first two documents alone, for what takes long with more.</summary>
    public static DiscrepancyReport Pair => PairReport.Value;

    private static DiscrepancyReport ReportOf(int documentCount)
    {
        var folder = RepositoryFolder.Combine("samples", "japan-china-dialogue");
        ImmutableArray<SourceDocument> documents = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Take(documentCount).Select(Read)];
        return new DiscrepancyPipeline().Analyze(documents);
    }

    private static SourceDocument Read(string file) => Reader.Read(Path.GetFileName(file), File.ReadAllBytes(file));
}
