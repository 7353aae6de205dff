using System.Globalization;

namespace Discrepancy.Reporting;

/// <summary>Writes the filter of the findings. The script shows it; without the script it stays hidden, and so does no finding.</summary>
internal static class FilterForm
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("form", "filter").With("id", "filter").With("role", "search").With("aria-label", "Filter of the findings").With("hidden").Line();
        WriteLevels(html, page);
        WriteChoice(html, "kind", "Kind", page.Listed
            .Select(finding => finding.Finding.Kind).Distinct()
            .Select(kind => (Value: Vocabulary.NameOf(kind), Words: HtmlWords.Spoken(kind)))
            .OrderBy(kind => kind.Words, StringComparer.Ordinal));
        WriteChoice(html, "source", "Source", page.Sources.Select(source => (Value: NumberOf(source), Words: HtmlWords.OneLine(source.Label))));
        html.Open("label").Text("Words ").Open("input").With("type", "search").With("name", "words").With("autocomplete", "off").Close("input").Close("label").Line();
        html.Open("button").With("type", "reset").Text("Show all").Close("button").Line();
        html.Open("p", "shown").With("id", "shown").With("role", "status").With("aria-live", "polite").Close("p").Line();
        html.Close("form").Line();
    }

    /// <summary>By what the filter knows a source.</summary>
    public static string NumberOf(PageSource source) => source.Number.ToString(CultureInfo.InvariantCulture);

    private static void WriteLevels(HtmlWriter html, PageReport page)
    {
        html.Open("fieldset").Element("legend", "Level").Line();
        var levels = page.Listed.Select(finding => finding.Finding.Level).ToHashSet();
        foreach (var level in LevelWords.All.Where(levels.Contains))
        {
            html.Open("label").Open("input").With("type", "checkbox").With("name", "level").With("value", Vocabulary.NameOf(level)).With("checked").Close("input");
            html.Text($" {LevelWords.Name(level)}").Close("label").Line();
        }

        html.Close("fieldset").Line();
    }

    private static void WriteChoice(HtmlWriter html, string name, string label, IEnumerable<(string Value, string Words)> options)
    {
        html.Open("label").Text($"{label} ").Open("select").With("name", name).Line();
        html.Open("option").With("value", "").Text("all").Close("option").Line();
        foreach (var (value, words) in options)
        {
            html.Open("option").With("value", value).With("dir", "auto").Text(words).Close("option").Line();
        }

        html.Close("select").Close("label").Line();
    }
}
