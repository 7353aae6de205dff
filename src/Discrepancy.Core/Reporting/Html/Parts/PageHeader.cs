using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the top of the page: how much was found, what differs most, in which documents.</summary>
internal static class PageHeader
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("header", "top").With("id", "top").Line();
        html.Element("h1", Headline(page)).Line();
        WriteCounts(html, page);
        DifferencesAtAGlance.Write(html, page);
        SourceList.Write(html, page);
        WriteNavigation(html, page);
        html.Close("header").Line();
    }

    /// <summary>"1 error, 2 warnings, 0 notes".</summary>
    public static string Levels(DiscrepancyReport report) => string.Join(", ", LevelWords.Gravest.Select(level => ReportSummary.Counted(report.Count(level), Vocabulary.NameOf(level))));

    private static string Headline(PageReport page)
    {
        var documents = ReportSummary.Counted(page.Sources.Length, "document");
        return page.Findings.Any(finding => finding.Finding.Level >= Level.Note && finding.Finding.IsOpen)
            ? $"Where {documents} do not tell the same"
            : $"No differences found in {documents}";
    }

    private static void WriteCounts(HtmlWriter html, PageReport page)
    {
        html.Open("ul", "counts").Line();
        foreach (var level in LevelWords.Gravest)
        {
            var words = ReportSummary.Counted(page.Report.Count(level), Vocabulary.NameOf(level));
            html.Open("li");
            if (page.Report.Count(level) > 0 && level >= page.MinimumLevel)
            {
                html.Open("a").With("data-level", Vocabulary.NameOf(level)).To(HtmlAddress.Within(LevelWords.SectionId(level))).Text(words).Close("a");
            }
            else
            {
                html.Text(words);
            }

            html.Close("li").Line();
        }

        html.Element("li", ReportSummary.Counted(page.Report.Claims.Length, "claim")).Line();
        html.Element("li", string.Create(CultureInfo.InvariantCulture, $"{page.Report.Abstentions.Length} not compared")).Line();
        html.Close("ul").Line();
    }

    private static void WriteNavigation(HtmlWriter html, PageReport page)
    {
        html.Open("nav").With("aria-label", "Parts of the page").Line().Open("ul", "parts").Line();
        WritePart(html, "findings", "Findings", isThere: true);
        WritePart(html, "matrix", "Topics by source", !page.Findings.IsEmpty);
        WritePart(html, "timeline", "Timeline", !page.Timeline.IsEmpty);
        WritePart(html, "not-compared", "Not compared", NotComparedList.IsThere(page));
        WritePart(html, "texts", "Full texts", isThere: true);
        html.Close("ul").Line().Close("nav").Line();
    }

    private static void WritePart(HtmlWriter html, string id, string words, bool isThere)
    {
        if (isThere)
        {
            html.Open("li").Open("a").To(HtmlAddress.Within(id)).Text(words).Close("a").Close("li").Line();
        }
    }
}
