using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the findings by level.</summary>
internal static class FindingList
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("section").With("id", "findings").With("aria-labelledby", "findings-title").Line();
        html.Open("h2").With("id", "findings-title").Text("Findings").Close("h2").Line();
        var levels = page.Listed.ToLookup(finding => finding.Finding.Level);
        if (levels.Count == 0)
        {
            html.Element("p", $"There is nothing of level {Vocabulary.NameOf(page.MinimumLevel)} or above.").Line();
        }
        else
        {
            FilterForm.Write(html, page);
        }

        foreach (var level in LevelWords.All.Where(levels.Contains))
        {
            WriteLevel(html, page, level, [.. levels[level]]);
        }

        html.Close("section").Line();
    }

    private static void WriteLevel(HtmlWriter html, PageReport page, Level level, IReadOnlyCollection<PageFinding> findings)
    {
        html.Open("section", "level").With("id", LevelWords.SectionId(level)).With("data-level", Vocabulary.NameOf(level)).Line();
        html.Open("h3").Text(LevelWords.Heading(level)).Text(" ");
        html.Element("span", "meaning", string.Create(CultureInfo.InvariantCulture, $"{findings.Count}: {LevelWords.Meaning(level)}")).Close("h3").Line();
        foreach (var finding in findings)
        {
            FindingCard.Write(html, page, finding);
        }

        html.Close("section").Line();
    }
}
