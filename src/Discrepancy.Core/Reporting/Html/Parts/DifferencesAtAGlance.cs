using System.Globalization;

namespace Discrepancy.Reporting;

/// <summary>Writes the gravest findings with their values against each other, a line each.</summary>
internal static class DifferencesAtAGlance
{
    private const int MostShown = 5;

    public static void Write(HtmlWriter html, PageReport page)
    {
        var shown = page.Listed.Where(finding => finding.Finding.Groups.Length > 1).Take(MostShown).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        html.Open("ol", "glance").With("aria-label", "At a glance").Line();
        foreach (var finding in shown)
        {
            WriteLine(html, finding);
        }

        html.Close("ol").Line();
        var more = page.Listed.Count(finding => finding.Finding.Groups.Length > 1) - shown.Count;
        if (more > 0)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"and {more} more");
            html.Open("p", "more").Open("a").To(HtmlAddress.Within("findings")).Text(words).Close("a").Close("p").Line();
        }
    }

    private static void WriteLine(HtmlWriter html, PageFinding finding)
    {
        html.Open("li").With("data-level", Vocabulary.NameOf(finding.Finding.Level));
        html.Open("span", "values");
        for (var i = 0; i < finding.Finding.Groups.Length; i++)
        {
            if (i > 0)
            {
                html.Text(finding.IsConflict ? " ≠ " : " ~ ");
            }

            MarkedValue.Write(html, finding.Finding, i);
        }

        html.Close("span").Text(" ").Open("a").To(HtmlAddress.Within(finding.Id)).Foreign(finding.Finding.Topic).Close("a").Close("li").Line();
    }
}
