using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes what was left uncompared and why, where everything is asked for.</summary>
internal static class NotComparedList
{
    public static bool IsThere(PageReport page) => page.MinimumLevel == Level.None && !page.Report.Abstentions.IsEmpty;

    public static void Write(HtmlWriter html, PageReport page)
    {
        if (!IsThere(page))
        {
            return;
        }

        html.Open("section", "not-compared").With("id", "not-compared").With("aria-labelledby", "not-compared-title").Line();
        html.Open("h2").With("id", "not-compared-title").Text("Not compared").Close("h2").Line().Open("ul").Line();
        foreach (var abstention in page.Report.Abstentions)
        {
            var claim = abstention.Claim;
            html.Open("li").Foreign(page.SourceOf(claim.Span.Document)?.Label ?? claim.Span.Document.Path).Text(": “").Foreign(claim.Span.Quote).Text("” ");
            html.Element("span", "kind", HtmlWords.Spoken(claim.Kind)).Text(" ").Element("span", "reading", HtmlWords.OneLine(abstention.Reason)).Close("li").Line();
        }

        html.Close("ul").Line().Close("section").Line();
    }
}
