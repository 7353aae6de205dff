using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

public sealed class HtmlDocumentReaderTests
{
    private const string Head = """
        <title>Bridge shut | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Old bridge shut">
        <meta property="article:published_time" content="2031-04-07T08:00:00Z"><link rel="canonical" href="https://post.example/bridge">
        """;

    private const string Linked = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Old bridge shut",
        "datePublished": "2031-04-06", "author": [{"name": "Ann Reed"}, {"name": "Bo Lind"}], "publisher": {"name": "The Harbour Post"}}]}</script>
        """;

    private readonly HtmlDocumentReader _reader = new();

    [Fact]
    public void Read_Page_KeepsTheArticleInParagraphs()
    {
        var document = _reader.ReadOne(Page(Head));

        document.Text.Should().Be($"Old bridge shut\n\n{Reading.Paragraph}\n\nA second ferry ran from Tuesday. {Reading.Paragraph}\n\nWhat comes next\n\nRepairs start in May. {Reading.Paragraph}");
    }

    [Fact]
    public void Read_Page_HasTheMetadataOfItsHead()
    {
        var document = _reader.ReadOne(Page(Head));

        document.Should().BeEquivalentTo(new { Path = "in/file", Title = "Old bridge shut", Source = "Harbour Post", Url = "https://post.example/bridge" });
        document.Published.Should().Be(new PublicationDate(new DateOnly(2031, 4, 7), PublicationDateBasis.Metadata));
    }

    [Fact]
    public void Read_PageWithJsonLd_PrefersIt()
    {
        var document = _reader.ReadOne(Page(Head + Linked));

        document.Should().BeEquivalentTo(new { Source = "The Harbour Post", Author = "Ann Reed, Bo Lind" });
        document.Published!.Value.Should().Be(new DateOnly(2031, 4, 6));
    }

    [Fact]
    public void Read_BrokenJsonLd_FallsBackToMeta() =>
        _reader.ReadOne(Page(Head + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\",</script>")).Source.Should().Be("Harbour Post");

    [Fact]
    public void Read_PageWithMarkedTime_IsDatedByIt() =>
        _reader.ReadOne(Page("", "<time itemprop='datePublished' datetime='2031-04-05T10:00'>Saturday</time>")).Published!.Value.Should().Be(new DateOnly(2031, 4, 5));

    [Fact]
    public void Read_ShortPage_KeepsItsBodyWithoutFurniture() =>
        _reader.ReadOne("<nav>Home News</nav><h1>Bridge shut</h1><p>The bridge is\n shut.</p><footer>All rights reserved</footer>").Text.Should().Be("Bridge shut\n\nThe bridge is shut.");

    [Fact]
    public void Read_DeclaredCharset_IsUsedWithoutWarning()
    {
        var bytes = Encoding.Latin1.GetBytes($"<meta charset='iso-8859-1'><h1>Caf\u00E9 shut</h1><p>{Reading.Paragraph}</p>");

        var batch = _reader.ReadAll("in/file", bytes);

        batch.Documents.Single().Title.Should().Be("Caf\u00E9 shut");
        batch.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Refusal_NoText_IsSaid() => _reader.Refusal("<html><body><div id='app'></div><script>start()</script></body></html>").Should().Contain("no text");

    [Fact]
    public void Refusal_NestedWithoutEnd_IsSaid() => _reader.Refusal(Reading.Repeat("<div>", 100_000)).Should().Contain("nested too deeply");

    [Fact]
    public void Refusal_RepeatedFormatting_IsSaidBeforeItIsParsed() =>
        _reader.Refusal(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<font color={i}>")) + Reading.Repeat("<p>x", 5_000)).Should().Contain("nested too deeply");

    [Fact]
    public void Refusal_ManyElements_IsSaid() => _reader.Refusal(Reading.Repeat("<br>", 300_000)).Should().Contain("too many");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(16 * 1024 * 1024) + 1]).Should().Contain("larger than 16 MB");

    [Fact]
    public void Refusal_Picture_IsSaid() => _reader.Refusal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }).Should().Contain("binary");

    [Theory]
    [InlineData("<article><p>The ferry ran on Monday.<p>It was full")]
    [InlineData("<p>The ferry ran on Monday.</p><p>It was full<!-- no end")]
    [InlineData("<!DOCTYPE html [<!ENTITY a \"&a;&a;\">]><p>The ferry ran on Monday.</p><p>It was full</p>")]
    public void Read_TruncatedOrOddPage_GivesWhatIsThere(string html) => _reader.ReadOne(html).Text.Should().Contain("The ferry ran on Monday.\n\nIt was full");

    private static string Page(string head, string time = "") => $"""
        <!DOCTYPE html><html><head>{head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <article><header><h1>Old bridge shut</h1>{time}</header><p>{Reading.Paragraph}</p><p>A second ferry ran from <b>Tuesday</b>. {Reading.Paragraph}</p>
        <h2>What comes next</h2><p>Repairs start in May. {Reading.Paragraph}</p></article>
        <aside><h3>Read more</h3><a href="/x">Ten best lakes</a></aside><footer>Copyright 2019 Harbour Post. <a href="/t">Terms</a></footer></body></html>
        """;
}
