using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed partial class SarifMessageTests
{
    private const int RelatedPlaces = 1;

    [Fact]
    public void Text_FirstSentence_StandsAlone() =>
        SarifLog.ResultsOf(SampleReport.Create()).Single().Text("message", "text")!.Split('\n')[0]
            .Should().Be("Contradiction in date (opening of the quay): \"2019-03\" or \"2019-05\".");

    [Fact]
    public void Markdown_Quotes_HaveTheDifferingWordsInBold() =>
        SarifLog.ResultsOf(SampleReport.Create()).Single().Text("message", "markdown")
            .Should().Contain("- [second.txt:1](1): \"in **May** 2019\"");

    [Theory]
    [InlineData("[click](https://example.org)")]
    [InlineData("](1) and [again](2)")]
    [InlineData("\\](1)[\\")]
    [InlineData("![image](x) <img src=x onerror=alert(1)>")]
    public void Messages_ForeignWords_MakeNoLinks(string words)
    {
        var result = SarifLog.ResultsOf(ReportOf(words)).Single();

        Links(result.Text("message", "text")!).Should().Equal("1");
        Links(result.Text("message", "markdown")!).Should().Equal("1");
    }

    [Fact]
    public void Messages_AnyWords_MakeNoLinksAndNoControlCharacters() =>
        Gen.String[Gen.OneOf(Gen.Char["[]()\\1\n*"], Gen.Char)].Where(words => !string.IsNullOrWhiteSpace(words)).Sample(
            words =>
            {
                var result = SarifLog.ResultsOf(ReportOf(words)).Single();
                var texts = new[] { result.Text("message", "text")!, result.Text("message", "markdown")!, result.GetProperty("locations")[0].Text("message", "text")! };
                return texts.Take(2).All(text => Links(text).Count() == RelatedPlaces) && texts.All(text => !text.Any(letter => char.IsControl(letter) && letter != '\n'));
            },
            iter: 200);

    [Fact]
    public void Messages_HostileWords_AreVisibleAndTheSnippetIsTheDocument()
    {
        var result = SarifLog.ResultsOf(HostileReport.Create()).Single();

        result.Text("message", "text").Should().Contain("\\\\u001B\\[2J").And.Contain("\\\\u202E").And.NotContainAny("\u001B", "\u202E", "\u2066");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").Text("region", "snippet", "text").Should().Be(HostileReport.Quote);
    }

    [Fact]
    public void Messages_LongWord_IsCutButTheSnippetIsNot()
    {
        var word = string.Concat(Enumerable.Repeat("🚢", 500_000));

        var result = SarifLog.ResultsOf(ReportOf(word)).Single();

        result.Text("message", "text")!.Length.Should().BeLessThan(10_000);
        result.Text("message", "text").Should().Contain("🚢…").And.NotContain("\uFFFD");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").Text("region", "snippet", "text").Should().Be(word);
    }

    [Fact]
    public void Text_ManySides_AreListedUpToTenAndCounted()
    {
        var document = new SourceDocument("many.txt", "word ");
        var span = new SourceSpan(document, new TextSpan(0, 4));
        ImmutableArray<ValueGroup> groups = [.. Enumerable.Range(1, 12).Select(number => new ValueGroup($"v{number}", [new Evidence(span, span)]))];

        var text = SarifLog.ResultsOf(ReportOf(groups)).Single().Text("message", "text");

        text.Should().Contain("\"v10\" or 2 more.").And.NotContain("v11");
        Links(text!).Should().HaveCount(9);
    }

    private static DiscrepancyReport ReportOf(string words)
    {
        var document = new SourceDocument(words, words);
        var span = new SourceSpan(document, new TextSpan(0, words.Length));
        return ReportOf([new ValueGroup(words, [new Evidence(span, span, words)]), new ValueGroup("other", [new Evidence(span, span, words)])]) with { Documents = [new DocumentSummary(document, 0)] };
    }

    private static DiscrepancyReport ReportOf(ImmutableArray<ValueGroup> groups)
    {
        var report = SampleReport.Create();
        var words = groups[0].Value;
        return report with { Findings = [report.Findings[0] with { Topic = words, Explanation = words, Rule = "rule", Groups = groups }] };
    }

    /// <summary>What a viewer would link to: the targets behind brackets that no backslash takes away.</summary>
    private static IEnumerable<string> Links(string message) => Link().Matches(message).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\[(?:\\.|[^\[\]\\])*\]\(([^)]*)\)")]
    private static partial Regex Link();
}
