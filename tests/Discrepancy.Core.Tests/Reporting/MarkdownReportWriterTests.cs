using System.Text.RegularExpressions;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Discrepancy.Core.Tests.Reporting;

public sealed partial class MarkdownReportWriterTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley(enableSmileys: false).Build();

    [Fact]
    public void Write_Default_IsSummaryDocumentsFindingsAndMatrix() =>
        GoldenFile.Check("report.md", Written.By(new MarkdownReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_All_AddsLevelNoneAndWhatWasNotCompared() =>
        GoldenFile.Check("report-all.md", Written.By(new MarkdownReportWriter { MinimumLevel = Level.None }, SampleReport.Create()));

    [Fact]
    public void Write_TerminalEscapes_AreShownHarmless() =>
        GoldenFile.Check("hostile.md", Written.By(new MarkdownReportWriter(), HostileReport.Create()));

    [Fact]
    public void Write_HostileWords_MakeNoMarkup()
    {
        var report = HostileReport.OfEverything();

        var markdown = Markdown.Parse(Written.By(new MarkdownReportWriter { MinimumLevel = Level.None }, report), Pipeline);

        markdown.Descendants().Where(node => node is LinkInline or AutolinkInline or HtmlInline or CodeInline or HtmlBlock or CodeBlock or QuoteBlock or ThematicBreakBlock or LinkReferenceDefinition)
            .Select(node => $"{node.GetType().Name} in line {node.Line + 1}").Should().BeEmpty();
        markdown.Descendants<HeadingBlock>().Should().HaveCount(report.Findings.Length + 3);
        markdown.Descendants<ListBlock>().Should().HaveCount((2 * report.Findings.Length) + 1);
        markdown.Descendants<ListItemBlock>().Should().HaveCount((2 * report.Findings.Length) + report.Abstentions.Length);
    }

    [Fact]
    public void Write_HostileWords_BreakNoTable()
    {
        var report = HostileReport.OfEverything();

        var tables = Markdown.Parse(Written.By(new MarkdownReportWriter(), report), Pipeline).Descendants<Table>().ToList();

        tables.Select(table => table.Count).Should().Equal(report.Documents.Length + 1, report.Findings.Length + 1);
        tables[0].Cast<TableRow>().Select(row => row.Count).Distinct().Should().Equal(5);
        tables[1].Cast<TableRow>().Select(row => row.Count).Distinct().Should().Equal(report.Documents.Length + 1);
    }

    [Fact]
    public void Write_HostileWords_ShowNothingThatAForgeTurnsIntoALink()
    {
        var page = Markdown.ToHtml(Written.By(new MarkdownReportWriter { MinimumLevel = Level.None }, HostileReport.OfEverything()), Pipeline);

        LinkedByForges().Matches(Tag().Replace(page, " ")).Select(match => match.Value).Should().BeEmpty();
    }

    [Fact]
    public void Write_HostileWords_AreAllShown()
    {
        var report = HostileReport.OfEverything();

        var page = Markdown.ToHtml(Written.By(new MarkdownReportWriter(), report), Pipeline).Replace("\u200B", "", StringComparison.Ordinal);

        foreach (var words in HostileReport.Words)
        {
            var shown = System.Net.WebUtility.HtmlEncode(DisplayText.OneLine(words)).Replace("&#39;", "'", StringComparison.Ordinal);
            page.Contains(shown, StringComparison.Ordinal).Should().BeTrue("{0} is in the report", shown.Length > 100 ? "the long word" : shown);
        }
    }

    [Fact]
    public void Write_NothingFound_IsTheSummaryAndTheDocuments()
    {
        var report = SampleReport.Create() with { Findings = [], Abstentions = [] };

        Written.By(new MarkdownReportWriter { MinimumLevel = Level.None }, report).Should().StartWith("2 documents, 8 claims: 0 errors, 0 warnings, 0 notes; 0 claims not compared\n\n| Document").And.NotContain("#");
    }

    [GeneratedRegex(@"@[\w-]|\w:/|www\.\w|#\d|\bGH-\d|mailto:\w", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedByForges();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
