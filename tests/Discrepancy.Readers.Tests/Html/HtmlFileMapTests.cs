using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

public sealed class HtmlFileMapTests
{
    [Theory]
    [InlineData("<p>The bridge is shut.</p>", "The bridge is shut.", "bridge", "bridge")]
    [InlineData("<p>The <b>old</b> bridge\r\n  is shut.</p>", "The old bridge is shut.", "old bridge is", "old</b> bridge\r\n  is")]
    [InlineData("<p>Caf&eacute; &#x1F6A2; shut</p>", "Caf\u00E9 \U0001F6A2 shut", "Caf\u00E9 \U0001F6A2", "Caf&eacute; &#x1F6A2;")]
    [InlineData("<p>\U0001F6A2 &amp;amp; \"AT&T\" &notit; a &lt; b</p>", "\U0001F6A2 &amp; \"AT&T\" \u00ACit; a < b", "\"AT&T\" \u00ACit; a <", "\"AT&T\" &notit; a &lt;")]
    [InlineData("<p>five<!-- > --> thou&shy;sand</p>", "five thousand", "five thousand", "five<!-- > --> thou&shy;sand")]
    [InlineData("<p title='a > b' data-x=\"</p>\">one<script>two('</p>')</script> three", "one three", "one three", "one<script>two('</p>')</script> three")]
    [InlineData("<tr><td>A</td><td>B 5</td></tr>", "A B 5", "A B", "A</td><td>B")]
    [InlineData("<p>2 < 3, he said<br>and went.</p>", "2 < 3, he said\nand went.", "said\nand", "said<br>and")]
    [InlineData("<p>he said</p>\n<p>no</p>", "he said\n\nno", "said\n\nno", "said</p>\n<p>no")]
    [InlineData("<p>100&nbsp;000 men</p>", "100\u00A0000 men", "100\u00A0000", "100&nbsp;000")]
    public void Create_Quote_PointsAtItsMarkup(string html, string text, string quote, string expected) =>
        HtmlFileMap.Create(html, text).At(html, text, quote).Should().Be(expected);

    [Fact]
    public void Create_BlockThatHoldsTheLine_IsNotItsPlace()
    {
        const string Html = "<p>The bridge is shut for good.</p><p>No bridge</p>";

        HtmlFileMap.Create(Html, "bridge").At(Html, "bridge", "bridge").Should().BeNull();
        HtmlFileMap.Create(Html, "The bridge").At(Html, "The bridge", "The bridge").Should().BeNull();
    }

    [Theory]
    [InlineData("<script>The bridge</script>")]
    [InlineData("<!--<p>The bridge</p>-->")]
    [InlineData("<meta content='The bridge'>")]
    [InlineData("<svg><p>The bridge</p></svg>")]
    [InlineData("<textarea>The bridge</textarea>")]
    [InlineData("<p>The bridges</p>")]
    [InlineData("<p>The Bridge</p>")]
    [InlineData("")]
    public void Create_WordsThatThePageDoesNotShow_HaveNoPlace(string html) =>
        HtmlFileMap.Create(html, "The bridge").At(html, "The bridge", "The bridge").Should().BeNull();

    [Fact]
    public void Create_TitleInMenuToo_IsTheOneAboveTheArticle()
    {
        const string Html = "<title>Shut</title><nav><li>Shut<li>Home</nav><h1>Shut</h1><p>It is shut.</p><footer><a>Shut</a></footer>";
        const string Text = "Shut\n\nIt is shut.";

        HtmlFileMap.Create(Html, Text).Find(new TextSpan(0, 4)).Should().Be(SpanOf(Html, "Shut", Html.IndexOf("<h1>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Create_LineThatOccursTwice_IsPlacedBetweenItsNeighbours()
    {
        const string Html = "<p>One.</p><p>Yes.</p><p>Two.</p><p>Yes.</p><p>Yes.</p>";
        const string Text = "One.\n\nTwo.\n\nYes.";

        HtmlFileMap.Create(Html, Text).Find(new TextSpan(12, 16)).Should().Be(SpanOf(Html, "Yes.", Html.IndexOf("Two.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Create_LineThatStandsOnlyElsewhere_HasNoPlace()
    {
        const string Html = "<p>Yes.</p><p>Yes.</p><p>One.</p><p>Two.</p>";
        const string Text = "One.\n\nYes.\n\nTwo.";

        HtmlFileMap.Create(Html, Text).At(Html, Text, "Yes.").Should().BeNull();
    }

    [Fact]
    public void Create_PageThatHasEverythingTwice_MapsToOneOfThem()
    {
        const string Once = "<p>One.</p><p>Two.</p>";
        const string Text = "One.\n\nTwo.";

        HtmlFileMap.Create(Once + Once, Text).Find(new TextSpan(0, Text.Length)).Should().Be(SpanOf(Once, "One.</p><p>Two.", 0));
    }

    [Fact]
    public void Create_ElementLeftOutOfALongLine_MapsWhatStandsOnItsSides()
    {
        const string Html = "<p><span hidden>Listen</span><a>The council</a> closed the old bridge on Monday <i aria-hidden=true>(ad)</i> after engineers found cracks.</p>";
        const string Text = "The council closed the old bridge on Monday after engineers found cracks.";
        var map = HtmlFileMap.Create(Html, Text);

        map.At(Html, Text, "council closed").Should().Be("council</a> closed");
        map.At(Html, Text, "engineers found cracks.").Should().Be("engineers found cracks.");
        map.At(Html, Text, "Monday after").Should().BeNull("other words stand between them");
    }

    [Fact]
    public void Create_LinesThatBeginAlike_GivesUpInsteadOfLookingForEver()
    {
        var lines = Enumerable.Range(0, 3_000).Select(i => FormattableString.Invariant($"{Reading.Repeat("the same again ", 200)}{i}")).ToList();
        var html = string.Concat(lines.Select(line => $"<p>{line}x</p>"));
        var text = string.Join("\n\n", lines);

        HtmlFileMap.Create(html, text).Find(new TextSpan(0, 8)).Should().BeNull();
    }

    [Fact]
    public void Read_Page_HasTheMapOfItsFile()
    {
        var html = $"\uFEFF<html><head><title>Bridge</title></head><body>\n<h1>Old&nbsp;bridge</h1>\n<p>{Reading.Paragraph}</p></body></html>";

        var document = new HtmlDocumentReader().ReadOne(html);

        var span = new SourceSpan(document, SpanOf(document.Text, "engineers", 0));
        span.SpanInFile.Should().Be(SpanOf(html[1..], "engineers", 0), "offsets are those of the decoded file, which has no mark");
        span.PositionInFile.Should().Be(new LinePosition(3, html.Split('\n')[2].IndexOf("engineers", StringComparison.Ordinal) + 1));
    }

    private static TextSpan SpanOf(string text, string words, int from)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
