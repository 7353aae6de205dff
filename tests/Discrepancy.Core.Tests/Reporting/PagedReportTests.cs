using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Of a file that has pages, a report tells the page, which somebody who opens it finds; lines are those of the extracted text alone.</summary>
public sealed class PagedReportTests
{
    private const string Text = "The harbour report.\n\nThe ferry sank in March.";

    private static readonly SourceDocument Paged = new("report.pdf", Text) { Pages = [new TextSpan(0, 21), new TextSpan(21, Text.Length)] };
    private static readonly SourceDocument Plain = new("notes.txt", Text);

    [Fact]
    public void Write_Text_HasPageOrLine() =>
        Written(new TextReportWriter()).Should().Contain("report.pdf#page=2: \"in March\"").And.Contain("notes.txt:3:16: \"in March\"").And.NotContain("report.pdf:");

    [Fact]
    public void Write_Markdown_HasPageOrLine() => Written(new MarkdownReportWriter()).Should().Contain("Page 2 of report.pdf").And.Contain("Line 3 of notes.txt");

    [Fact]
    public void Write_Page_HasPageOrLine() => Written(new HtmlReportWriter()).Should().Contain(">page 2</span>").And.Contain(">line 3</span>");

    [Fact]
    public void Write_Sarif_NamesThePageInTheMessage() => Written(new SarifReportWriter()).Should().Contain("report.pdf#page=2").And.Contain("notes.txt:3");

    private static string Written(IReportWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(Report(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static DiscrepancyReport Report() => new()
    {
        Documents = [new DocumentSummary(Plain, 1), new DocumentSummary(Paged, 1)],
        Claims = [],
        Abstentions = [],
        Findings =
        [
            new Finding
            {
                Id = "0123456789abcdef",
                Kind = ClaimKind.Date,
                Relation = Relation.Contradiction,
                Level = Level.Error,
                Confidence = 0.9,
                Rule = "date-mismatch",
                Topic = "ferry sank",
                Explanation = "They differ.",
                Groups = [new ValueGroup("a", [Evidence(Plain)]), new ValueGroup("b", [Evidence(Paged)])],
            },
        ],
    };

    private static Evidence Evidence(SourceDocument document)
    {
        var at = Text.IndexOf("in March", StringComparison.Ordinal);
        return new Evidence(new SourceSpan(document, new TextSpan(at, at + 8)), new SourceSpan(document, new TextSpan(21, Text.Length)));
    }
}
