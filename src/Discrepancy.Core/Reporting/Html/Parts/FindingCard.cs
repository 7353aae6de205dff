using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one finding: what it is about, its values side by side, and how it was decided.</summary>
internal static class FindingCard
{
    private static readonly ImmutableDictionary<string, FindingRule> Rules = FindingRules.All.ToImmutableDictionary(rule => rule.Name, StringComparer.Ordinal);

    public static void Write(HtmlWriter html, PageReport page, PageFinding entry)
    {
        var finding = entry.Finding;
        html.Open("article", "finding").With("id", entry.Id).With("aria-labelledby", $"{entry.Id}-topic").With("tabindex", "-1");
        html.With("data-level", Vocabulary.NameOf(finding.Level)).With("data-kind", Vocabulary.NameOf(finding.Kind)).With("data-sources", SourcesOf(page, finding)).Line();
        WriteHeading(html, entry);
        html.Open("div", "sides").Line();
        var differing = new DifferingWords(finding);
        for (var i = 0; i < finding.Groups.Length; i++)
        {
            FindingSide.Write(html, page, differing, finding.Groups[i], i);
        }

        html.Close("div").Line();
        html.Element("p", "explanation", HtmlWords.OneLine(finding.Explanation, LongestExplanation)).Line();
        WriteFacts(html, finding);
        html.Close("article").Line();
    }

    private const int LongestExplanation = 3000;

    private static void WriteHeading(HtmlWriter html, PageFinding entry)
    {
        var finding = entry.Finding;
        html.Open("p", "tags").Element("span", "level", LevelWords.Name(finding.Level)).Text(" ");
        html.Element("span", "relation", HtmlWords.Spoken(finding.Relation)).Text(" ").Element("span", "kind", HtmlWords.Spoken(finding.Kind)).Text(" ");
        var number = entry.Number.ToString(CultureInfo.InvariantCulture);
        html.Open("a", "number").To(HtmlAddress.Within(entry.Id)).With("aria-label", $"Finding {number}").Text($"#{number}").Close("a").Close("p").Line();
        html.Open("h4").With("id", $"{entry.Id}-topic").Foreign(finding.Topic).Close("h4").Line();
    }

    private static void WriteFacts(HtmlWriter html, Finding finding)
    {
        html.Open("dl", "facts").Line();
        html.Open("div").Element("dt", "Rule").Open("dd").Open("code").Text(HtmlWords.OneLine(finding.Rule)).Close("code");
        if (Rules.TryGetValue(finding.Rule, out var rule))
        {
            html.Text($" {rule.Summary}");
        }

        html.Close("dd").Close("div").Line();
        html.Open("div").Element("dt", "Confidence").Element("dd", finding.Confidence.ToString("P0", CultureInfo.InvariantCulture)).Close("div").Line();
        html.Open("div").Element("dt", "Id").Open("dd").Open("code").Text(HtmlWords.OneLine(finding.Id)).Close("code").Close("dd").Close("div").Line();
        html.Close("dl").Line();
    }

    private static string SourcesOf(PageReport page, Finding finding) =>
        string.Join(' ', finding.Groups
            .SelectMany(group => group.Evidence)
            .Select(evidence => page.SourceOf(evidence.Span.Document))
            .OfType<PageSource>()
            .Select(FilterForm.NumberOf)
            .Distinct(StringComparer.Ordinal));
}
