using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one value of a finding with the sentences that give it.</summary>
internal static class FindingSide
{
    private const int MostShown = 6;

    public static void Write(HtmlWriter html, PageReport page, DifferingWords differing, ValueGroup group, int index)
    {
        html.Open("div", "side").With("data-side", GroupLetter.Of(index)).Line();
        html.Open("h5").Open("span", "letter").Text(GroupLetter.Of(index)).Close("span").Text(" ").Foreign(group.Value).Close("h5").Line();
        foreach (var evidence in group.Evidence.Take(MostShown))
        {
            WriteEvidence(html, page, differing, group.Value, evidence);
        }

        if (group.Evidence.Length > MostShown)
        {
            html.Open("details", "rest").Element("summary", string.Create(CultureInfo.InvariantCulture, $"{group.Evidence.Length - MostShown} more")).Line();
            foreach (var evidence in group.Evidence.Skip(MostShown))
            {
                WriteEvidence(html, page, differing, group.Value, evidence);
            }

            html.Close("details").Line();
        }

        html.Close("div").Line();
    }

    private static void WriteEvidence(HtmlWriter html, PageReport page, DifferingWords differing, string value, Evidence evidence)
    {
        html.Open("figure", "evidence").Line().Open("figcaption");
        WriteSource(html, page, evidence);
        html.Close("figcaption").Line();
        MarkedSentence.Write(html, differing, evidence);
        if (evidence.Reading is { } reading && !string.Equals(reading, value, StringComparison.Ordinal))
        {
            html.Open("p", "reading").Text("Reading: ").Foreign(reading).Close("p").Line();
        }

        html.Close("figure").Line();
    }

    private static void WriteSource(HtmlWriter html, PageReport page, Evidence evidence)
    {
        var words = ShownPlace.Words(evidence.Span);
        if (page.SourceOf(evidence.Span.Document) is not { } source)
        {
            html.Open("b").Foreign(evidence.Span.Document.Path).Close("b").Text(words is null ? "" : $" {words}");
            return;
        }

        html.Open("a").To(HtmlAddress.Within(source.PlaceId(evidence.Span.Span)));
        html.Open("b").Foreign(source.Label).Close("b").Text(" ").Open("span", "where");
        if (source.HasOtherPath)
        {
            html.Foreign(source.Document.Path).Text(words is null ? "" : ", ");
        }

        html.Text(words ?? "").Close("span").Close("a");
    }
}
