using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

public sealed class JsonFeedReaderTests
{
    private readonly JsonFeedReader _reader = new();

    [Theory]
    [InlineData("published_at")]
    [InlineData("publishedAt")]
    [InlineData("published_date")]
    [InlineData("date_publish")]
    [InlineData("datePublished")]
    [InlineData("date_published")]
    [InlineData("date")]
    public void Read_DateUnderAnyName_IsTheDate(string name)
    {
        var document = _reader.ReadOne($$"""{"title": "Bridge shut", "{{name}}": "2031-04-07T23:30:00-08:00", "text": "{{Reading.Paragraph}}"}""");

        document.Published.Should().Be(new PublicationDate(new DateOnly(2031, 4, 7), PublicationDateBasis.Metadata));
    }

    [Theory]
    [InlineData("\"source\": \"Harbour Post\"")]
    [InlineData("\"source\": {\"id\": null, \"name\": \"Harbour Post\"}")]
    [InlineData("\"name_source\": \"Harbour Post\"")]
    [InlineData("\"sitename\": \"Harbour Post\"")]
    [InlineData("\"outletName\": \"Harbour Post\"")]
    public void Read_SourceUnderAnyName_IsTheSource(string field) =>
        _reader.ReadOne($$"""{{{field}}, "text": "{{Reading.Paragraph}}"}""").Source.Should().Be("Harbour Post");

    [Theory]
    [InlineData("text")]
    [InlineData("body")]
    [InlineData("content")]
    [InlineData("maintext")]
    [InlineData("content_text")]
    [InlineData("content_html")]
    [InlineData("articleBody")]
    public void Read_BodyUnderAnyName_StandsBelowTheTitle(string name)
    {
        var document = _reader.ReadOne($$"""{"title": "Bridge  shut", "{{name}}": "{{Reading.Paragraph}}"}""");

        document.Text.Should().Be($"Bridge shut\n\n{Reading.Paragraph}");
        document.Title.Should().Be("Bridge shut");
    }

    [Theory]
    [InlineData("""{"id": "a-1", "text": "One."}""", "in/file#a-1")]
    [InlineData("""[{"text": "One."}, {"id": 77, "text": "Two."}]""", "in/file#1 in/file#77")]
    [InlineData("""{"status": "ok", "articles": [{"text": "One."}, {"text": "Two."}]}""", "in/file#1 in/file#2")]
    [InlineData("""{"results": [{"text": "One."}]}""", "in/file#1")]
    [InlineData("""{"data": {"items": [{"text": "One."}]}}""", "in/file#1")]
    [InlineData("""[{"id": "x", "text": "One."}, {"id": "x", "text": "Two."}]""", "in/file#x in/file#2")]
    [InlineData("""[{"id": "two words\u001b", "text": "One."}]""", "in/file#1")]
    public void ReadAll_OneOrManyArticles_AreNamedByIdOrNumber(string json, string paths) =>
        string.Join(' ', _reader.ReadText(json).Documents.Select(document => document.Path)).Should().Be(paths);

    [Fact]
    public void Read_HtmlBody_IsReducedToParagraphs()
    {
        var document = _reader.ReadOne("""{"body": "<p>The ferry&nbsp;ran &amp; ran.</p><script>alert(1)</script><p>It was <b>full</b>.<br>Twice.</p>"}""");

        document.Text.Should().Be("The ferry\u00A0ran & ran.\n\nIt was full.\nTwice.");
    }

    [Fact]
    public void Read_BodyCutByItsFeed_IsSaid()
    {
        var batch = _reader.ReadText("""{"content": "The ferry ran on Monday… [+1432 chars]"}""");

        batch.Documents.Single().Text.Should().Be("The ferry ran on Monday");
        batch.Warnings.Should().ContainSingle().Which.Should().Contain("#1".TrimStart('#')).And.Contain("cut short");
    }

    [Fact]
    public void Read_GivenDate_IsThatOfEveryArticle()
    {
        var batch = _reader.ReadText("""[{"text": "One.", "date": "2031-04-07"}, {"text": "Two."}]""", new DateOnly(2030, 1, 2));

        batch.Documents.Select(document => document.Published!.Value).Should().AllBeEquivalentTo(new DateOnly(2030, 1, 2));
    }

    [Fact]
    public void Read_JsonFeed_HasItsTitleAsOutlet() =>
        _reader.ReadOne("""{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [{"id": "1", "content_text": "The ferry ran."}]}""")
            .Source.Should().Be("Harbour Post");

    [Fact]
    public void ReadAll_Ninjs1_HonoursItsStates()
    {
        var batch = _reader.ReadText("""
            [{"uri": "urn:a", "headline": "Bridge shut", "versioncreated": "2031-04-07T10:00:00Z", "byline": "Ann Reed", "body_text": "The bridge is shut.", "pubstatus": "usable"},
             {"uri": "urn:b", "body_text": "The bridge fell.", "pubstatus": "canceled"}, {"uri": "urn:c", "body_text": "The bridge burns.", "pubstatus": "withheld"}]
            """);

        var document = batch.Documents.Should().ContainSingle().Subject;
        document.Should().BeEquivalentTo(new { Path = "in/file#urn:a", Title = "Bridge shut", Author = "Ann Reed" });
        document.Published!.Value.Should().Be(new DateOnly(2031, 4, 7));
        batch.Warnings.Should().HaveCount(2).And.Contain(line => line.Contains("urn:b is canceled", StringComparison.Ordinal)).And.Contain(line => line.Contains("urn:c is withheld", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Ninjs3_TakesMainHeadlineAndPlainBody()
    {
        var document = _reader.ReadOne("""
            {"uri": "urn:n3", "versionCreated": "2031-04-07T10:00:00Z", "by": "Ann Reed", "infoSources": [{"name": "Harbour Wire"}],
             "headlines": [{"role": "short", "value": "Shut"}, {"role": "main", "value": "Bridge shut"}],
             "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>Marked up.</p>"}, {"role": "main", "contentType": "text/plain", "value": "The bridge is shut."}]}
            """);

        document.Text.Should().Be("Bridge shut\n\nThe bridge is shut.");
        document.Source.Should().Be("Harbour Wire");
    }

    [Fact]
    public void ReadAll_ArticlesWithoutText_AreCountedAndLeftOut()
    {
        var batch = _reader.ReadText("""[{"title": "Only a title"}, 7, {"text": "The ferry ran."}]""");

        batch.Documents.Should().ContainSingle();
        batch.Warnings.Should().ContainSingle().Which.Should().StartWith("2 of 3 articles have no text").And.Contain("#1");
    }

    [Fact]
    public void Read_SeveralArticles_AsksForReadAll() =>
        _reader.Invoking(it => it.Read("f", Encoding.UTF8.GetBytes("""[{"text": "One."}, {"text": "Two."}]""")))
            .Should().Throw<Discrepancy.Reading.DocumentFormatException>().WithMessage("*2 articles*");

    [Fact]
    public void Refusal_Truncated_NamesTheLine() => _reader.Refusal("[{\"text\": \"One.\"},\n{\"text\": \"Tw").Should().Contain("line 2");

    [Fact]
    public void Refusal_NestedWithoutEnd_IsSaid() => _reader.Refusal(Reading.Repeat("[", 1_000_000)).Should().Contain("deeper than 64");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(64 * 1024 * 1024) + 1]).Should().Contain("larger than 64 MB");

    [Fact]
    public void Refusal_TooManyArticles_IsSaid() => _reader.Refusal($"[{Reading.Repeat("{},", 10_000)}{{}}]").Should().Contain("more than 10000 articles");

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"name": "a-package", "version": "1.0.0", "scripts": {}}""")]
    public void Refusal_NoArticle_IsSaid(string json) => _reader.Refusal(json).Should().Contain("no article");

    [Fact]
    public void ReadAll_HostileArticleAmongGood_IsLeftOutAlone()
    {
        var batch = _reader.ReadText("""[{"text": "\ud800"}, {"text": "\u0001\u0002\u0003\u0004\u0005\u0006"}, {"text": "The ferry ran."}]""");

        batch.Documents.Should().ContainSingle().Which.Text.Should().Be("The ferry ran.");
        batch.Warnings.Should().HaveCount(2);
    }
}
