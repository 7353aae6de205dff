using System.Collections.Immutable;
using Discrepancy.Core.Tests;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Browser.Tests;

/// <summary>Reports of real documents.</summary>
internal static class SampleReports
{
    private static readonly TextDocumentReader Reader = new();

    private static readonly Lazy<DiscrepancyReport> DialogueReport = new(() => ReportOf("japan-china-dialogue"));

    /// <summary>What the sample of the README gives: an error, warnings and a note in five documents.</summary>
    public static DiscrepancyReport Dialogue => DialogueReport.Value;

    private static DiscrepancyReport ReportOf(string sample)
    {
        var folder = RepositoryFolder.Combine("samples", sample);
        ImmutableArray<SourceDocument> documents = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read)];
        return new DiscrepancyPipeline().Analyze(documents);
    }

    private static SourceDocument Read(string file) => Reader.Read(Path.GetFileName(file), File.ReadAllBytes(file));
}
