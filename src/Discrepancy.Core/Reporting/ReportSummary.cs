using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A report in one line.</summary>
internal static class ReportSummary
{
    /// <summary>"2 documents, 9 claims: 1 error, 0 warnings, 2 notes; 1 claim not compared"; "8 documents of 3 stories, ..." where some were not compared with others.</summary>
    public static string Of(DiscrepancyReport report)
    {
        var stories = report.Stories > 1 ? $" of {Counted(report.Stories, "story", "stories")}" : "";
        var read = $"{Counted(report.Documents.Length, "document")}{stories}, {Counted(report.Claims.Length, "claim")}";
        var levels = new[] { Level.Error, Level.Warning, Level.Note }
            .Select(level => Counted(report.Count(level), Vocabulary.NameOf(level)));
        return $"{read}: {string.Join(", ", levels)}; {Counted(report.Abstentions.Length, "claim")} not compared{Closed(report)}";
    }

    /// <summary>"; 1 suppressed; 2 known from the baseline", or nothing.</summary>
    private static string Closed(DiscrepancyReport report)
    {
        var closed = report.Findings.Where(finding => finding.Level > Level.None && !finding.IsOpen).ToList();
        var suppressed = closed.Count(finding => finding.Suppression is not null);
        var known = closed.Count - suppressed;
        return (suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {suppressed} suppressed") : "")
            + (known > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {known} known from the baseline") : "");
    }

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Counted(int count, string noun) => Counted(count, noun, noun + "s");

    private static string Counted(int count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");
}
