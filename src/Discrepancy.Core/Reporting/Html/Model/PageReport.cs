using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A report with the numbers by which the parts of its page name one another.</summary>
internal sealed class PageReport
{
    private readonly Dictionary<string, PageSource> _sources = new(StringComparer.Ordinal);

    public PageReport(DiscrepancyReport report, Level minimumLevel)
    {
        Report = report;
        MinimumLevel = minimumLevel;
        Sources = [.. report.Documents.Select((summary, index) => new PageSource(index + 1, summary))];
        Findings = [.. Number(report.Findings, minimumLevel)];
        Timeline = TimelineDate.Of(report.Claims);
        foreach (var source in Sources)
        {
            _sources.TryAdd(source.Document.Path, source);
        }
    }

    public DiscrepancyReport Report { get; }

    /// <summary>The least level of the findings that are listed.</summary>
    public Level MinimumLevel { get; }

    /// <summary>The documents, in the order of the report.</summary>
    public ImmutableArray<PageSource> Sources { get; }

    /// <summary>All findings, listed or not, in the order of the report.</summary>
    public ImmutableArray<PageFinding> Findings { get; }

    /// <summary>The days and times that are told of, in order.</summary>
    public ImmutableArray<TimelineDate> Timeline { get; }

    /// <summary>The findings that are listed.</summary>
    public IEnumerable<PageFinding> Listed => Findings.Where(finding => finding.IsListed);

    /// <summary>The source of <paramref name="document"/>; null where the report does not have it.</summary>
    public PageSource? SourceOf(SourceDocument document) => _sources.GetValueOrDefault(document.Path);

    private static IEnumerable<PageFinding> Number(ImmutableArray<Finding> findings, Level minimumLevel)
    {
        var listed = 0;
        for (var row = 1; row <= findings.Length; row++)
        {
            var finding = findings[row - 1];
            yield return new PageFinding(finding, row, finding.Level >= minimumLevel && (minimumLevel == Level.None || finding.IsOpen) ? ++listed : 0);
        }
    }
}
