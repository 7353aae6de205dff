using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the full texts of the sources.</summary>
internal static class SourceTexts
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("section", "texts").With("id", "texts").With("aria-labelledby", "texts-title").Line();
        html.Open("h2").With("id", "texts-title").Text("Full texts").Close("h2").Line();
        html.Open("p", "legend").Text("Underlined: ").Open("span", "claim").Text("what was read as a claim").Close("span").Text("; marked: ");
        html.Open("mark", "place").Text("what a finding quotes").Close("mark").Text(", with a link back to it.").Close("p").Line();
        var places = TextPlace.Of(page);
        var claims = page.Report.Claims
            .SelectMany(claim => claim.Places.Select(place => (place.Span, Claim: claim)))
            .ToLookup(claim => page.SourceOf(claim.Span.Document)?.Number ?? 0, claim => (claim.Span.Span, claim.Claim));
        foreach (var source in page.Sources)
        {
            html.Open("details", "source").With("id", source.Id).With("open").Line();
            WriteSummary(html, source);
            html.Open("div", "text").With("dir", "auto");
            MarkedText.Write(html, source, [.. places[source.Number]], claims[source.Number]);
            html.Close("div").Line().Close("details").Line();
        }

        html.Close("section").Line();
    }

    private static void WriteSummary(HtmlWriter html, PageSource source)
    {
        html.Open("summary").Open("h3").Foreign(source.Label).Close("h3").Close("summary").Line();
        html.Open("p", "about");
        if (source.HasOtherPath)
        {
            html.Foreign(source.Document.Path).Text(" · ");
        }

        if (source.Document.Title is { } title)
        {
            html.Foreign(title).Text(" · ");
        }

        html.Text(SourceList.About(source));
        WriteAddress(html, source.Document);
        html.Close("p").Line();
    }

    private static void WriteAddress(HtmlWriter html, SourceDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Url))
        {
            return;
        }

        html.Text(" · ");
        if (HtmlAddress.OfWeb(document.Url) is { } address)
        {
            html.Open("a").To(address).With("rel", "noopener noreferrer nofollow").Foreign(document.Url).Close("a");
            return;
        }

        html.Foreign(document.Url);
    }
}
