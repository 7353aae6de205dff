using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the documents of the report with what is known about each.</summary>
internal static class SourceList
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("ul", "sources").With("aria-label", "Documents").Line();
        foreach (var source in page.Sources)
        {
            html.Open("li").Open("a").To(HtmlAddress.Within(source.Id)).Foreign(source.Label).Close("a");
            if (source.Document.Title is { } title)
            {
                html.Text(" ").Open("span", "title").Foreign(title).Close("span");
            }

            html.Text(" ").Element("span", "about", About(source)).Close("li").Line();
        }

        html.Close("ul").Line();
    }

    /// <summary>"22 February 2023 (dateline), 49 claims".</summary>
    public static string About(PageSource source)
    {
        var date = source.Document.Published is { } published
            ? string.Create(CultureInfo.InvariantCulture, $"{published.Value:d MMMM yyyy} ({BasisOf(published.Basis)})")
            : "no date";
        var reliability = source.Document.Reliability is { } grade ? $", reliability {DisplayText.OneLine(grade)}" : "";
        return $"{date}, {ReportSummary.Counted(source.Summary.Claims, "claim")}{reliability}";
    }

    private static string BasisOf(PublicationDateBasis basis) => basis switch
    {
        PublicationDateBasis.FrontMatter => "front matter",
        PublicationDateBasis.Dateline => "date line",
        PublicationDateBasis.Body => "named in the text",
        PublicationDateBasis.Given => "given",
        PublicationDateBasis.Metadata => "stated by the file",
        _ => HtmlWords.Spoken(basis),
    };
}
