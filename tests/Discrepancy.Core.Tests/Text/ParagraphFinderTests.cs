using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class ParagraphFinderTests
{
    private const string Wrapped =
        "The council met for the second time in as\nmany weeks and decided that the bridge will\nbe closed until spring.\n"
        + "Nobody objected, though several of those in\nthe room had spoken against it before.";

    [Fact]
    public void Find_WrappedText_BreaksOnlyWhereALineStopsEarly() =>
        Find(Wrapped).Should().Equal(Wrapped.Split(".\n")[0] + ".", Wrapped.Split(".\n")[1]);

    [Fact]
    public void Find_OneParagraphPerLine_BreaksAtEachLine() =>
        Find("First line\r\nSecond line.\rThird line\u2028Fourth").Should().Equal("First line", "Second line.", "Third line", "Fourth");

    [Fact]
    public void Find_WhiteSpaceOnly_FindsNothing() => Find(" \n\t\r\n\u00A0\n").Should().BeEmpty();

    [Fact]
    public void Find_ListInWrappedText_BreaksBeforeEachItem() =>
        Find(Wrapped + "\n- the first item of the list, that goes on\nfor a while\n- the second").Should().HaveCount(4);

    [Fact]
    public void Find_ShortSectionOfWrappedText_IsReadAsTheTextAroundIt()
    {
        var start = Wrapped.IndexOf("many weeks", StringComparison.Ordinal);
        var end = Wrapped.IndexOf(" until", StringComparison.Ordinal);

        ParagraphFinder.Find(Wrapped, new TextSpan(start, end)).Should().Equal(new TextSpan(start, end));
    }

    [Fact]
    public void Find_ShortTextThatStopsInASentence_IsOneParagraph() =>
        Find("The harbor bridge was opened to traffic. The council and\nIngrid Lindqvist came.").Should().ContainSingle();

    [Fact]
    public void Find_HeadingAboveALine_BreaksBetween() => Find("Harbor bridge opened by the mayor\nNobody came.").Should().HaveCount(2);

    [Theory]
    [InlineData("many weeks", true)]
    [InlineData("Nobody", false)]
    public void At_Place_GivesItsParagraph(string words, bool isFirst)
    {
        var document = new SourceDocument("a.txt", Wrapped);

        ParagraphFinder.At(document, Wrapped.IndexOf(words, StringComparison.Ordinal)).Contains(0).Should().Be(isFirst);
    }

    private static IEnumerable<string> Find(string text) =>
        ParagraphFinder.Find(text, new TextSpan(0, text.Length)).Select(span => text[span.Start..span.End]);
}
