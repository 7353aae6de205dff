using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the topics by sources: what each source says, or that it does not mention the topic.</summary>
internal static class MatrixTable
{
    private const int LongestValue = 120;

    public static void Write(HtmlWriter html, PageReport page)
    {
        if (page.Findings.IsEmpty)
        {
            return;
        }

        html.Open("section", "matrix").With("id", "matrix").With("aria-labelledby", "matrix-title").Line();
        html.Open("h2").With("id", "matrix-title").Text("Topics by source").Close("h2").Line();
        html.Element("p", "lead", "What each source says of each topic that two or more of them tell.").Line();
        html.Open("div", "scroll").With("role", "region").With("aria-label", "Table of topics by source").With("tabindex", "0").Line();
        html.Open("table").With("aria-labelledby", "matrix-title").Line();
        WriteHead(html, page);
        html.Open("tbody").Line();
        var rows = TopicMatrix.Of(page.Report).Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            WriteRow(html, page, page.Findings[i], rows[i]);
        }

        html.Close("tbody").Line().Close("table").Line().Close("div").Line().Close("section").Line();
    }

    private static void WriteHead(HtmlWriter html, PageReport page)
    {
        html.Open("thead").Line().Open("tr").Line().Open("th").With("scope", "col").Text("Topic").Close("th").Line();
        foreach (var source in page.Sources)
        {
            html.Open("th").With("scope", "col").Open("a").To(HtmlAddress.Within(source.Id)).Foreign(source.Label).Close("a").Close("th").Line();
        }

        html.Close("tr").Line().Close("thead").Line();
    }

    private static void WriteRow(HtmlWriter html, PageReport page, PageFinding entry, TopicRow row)
    {
        html.Open("tr").With("id", entry.RowId).With("data-level", Vocabulary.NameOf(entry.Finding.Level)).Line();
        html.Open("th").With("scope", "row");
        WriteTopic(html, entry);
        html.Text(" ").Element("span", "kind", $"{HtmlWords.Spoken(entry.Finding.Kind)}, {HtmlWords.Spoken(entry.Finding.Relation)}").Close("th").Line();
        var letters = Letters(entry.Finding);
        foreach (var cell in row.Cells)
        {
            WriteCell(html, page, cell, letters);
        }

        html.Close("tr").Line();
    }

    private static void WriteTopic(HtmlWriter html, PageFinding entry)
    {
        if (entry.IsListed)
        {
            html.Open("a").To(HtmlAddress.Within(entry.Id)).Foreign(entry.Finding.Topic).Close("a");
            return;
        }

        html.Foreign(entry.Finding.Topic);
    }

    private static void WriteCell(HtmlWriter html, PageReport page, ImmutableArray<TopicValue> values, Dictionary<string, string> letters)
    {
        if (values.IsEmpty)
        {
            html.Open("td", "missing").Text("not mentioned").Close("td").Line();
            return;
        }

        html.Open("td");
        if (values.Length == 1 && letters.Count > 1)
        {
            html.With("data-side", letters[values[0].Value]);
        }

        foreach (var value in values)
        {
            WriteValue(html, page, value, letters);
        }

        html.Close("td").Line();
    }

    private static void WriteValue(HtmlWriter html, PageReport page, TopicValue value, Dictionary<string, string> letters)
    {
        html.Open("div");
        if (letters.Count > 1)
        {
            html.Open("span", "letter").With("data-side", letters[value.Value]).Text(letters[value.Value]).Close("span").Text(" ");
        }

        var words = HtmlWords.OneLine(value.Value, LongestValue);
        if (page.SourceOf(value.Evidence.Span.Document) is { } source)
        {
            html.Open("a").To(HtmlAddress.Within(source.PlaceId(value.Evidence.Span.Span))).Foreign(words).Close("a");
        }
        else
        {
            html.Foreign(words);
        }

        html.Close("div");
    }

    private static Dictionary<string, string> Letters(Finding finding)
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < finding.Groups.Length; i++)
        {
            letters.TryAdd(finding.Groups[i].Value, GroupLetter.Of(i));
        }

        return letters;
    }
}
