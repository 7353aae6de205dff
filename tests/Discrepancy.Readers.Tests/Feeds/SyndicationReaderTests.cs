namespace Discrepancy.Readers.Tests;

public sealed class SyndicationReaderTests
{
    private readonly SyndicationReader _reader = new();

    [Fact]
    public void ReadAll_Rss_ItemsAreDocuments()
    {
        var batch = _reader.ReadText("""
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Post</title>
            <item><title>Bridge &amp;amp; ferry</title><guid>p-1</guid><link>https://post.example/1</link><pubDate>Mon, 07 Apr 2031 10:00:00 +0000</pubDate><dc:creator>Ann Reed</dc:creator>
            <description>Short.</description><content:encoded><![CDATA[<p>The bridge is shut.</p><p>The ferry runs.</p>]]></content:encoded></item>
            <item><title>No id</title><description>The &lt;b&gt;ferry&lt;/b&gt; ran.</description><source url="https://wire.example">Harbour Wire</source></item></channel></rss>
            """);

        batch.Documents.Select(document => (document.Path, document.Text, document.Source)).Should().Equal(
            ("in/file#p-1", "Bridge & ferry\n\nThe bridge is shut.\n\nThe ferry runs.", "Harbour Post"), ("in/file#2", "No id\n\nThe ferry ran.", "Harbour Wire"));
        batch.Documents[0].Should().BeEquivalentTo(new { Title = "Bridge & ferry", Author = "Ann Reed", Url = "https://post.example/1" });
        batch.Documents[0].Published!.Value.Should().Be(new DateOnly(2031, 4, 7));
    }

    [Fact]
    public void ReadAll_Atom_EntriesAreDocuments()
    {
        var document = _reader.ReadOne("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><id>tag:post,2031:1</id><title>Bridge shut</title><updated>2031-04-08T00:00:00Z</updated>
            <published>2031-04-07T00:00:00Z</published><author><name>Ann Reed</name></author><link rel="self" href="https://post.example/self"/><link href="https://post.example/1"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge is shut.</p><p>The ferry runs.</p></div></content></entry></feed>
            """);

        document.Text.Should().Be("Bridge shut\n\nThe bridge is shut.\n\nThe ferry runs.");
        document.Should().BeEquivalentTo(new { Source = "Harbour Post", Author = "Ann Reed", Url = "https://post.example/1" });
        document.Published!.Value.Should().Be(new DateOnly(2031, 4, 7));
    }

    [Fact]
    public void Refusal_BillionLaughs_IsSaid() =>
        _reader.Refusal("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><rss><channel><item><description>&c;</description></item></channel></rss>")
            .Should().Contain("document type");

    [Fact]
    public void Refusal_ExternalEntity_IsSaid() =>
        _reader.Refusal("<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&a;</description></item></channel></rss>").Should().Contain("document type");

    [Fact]
    public void Refusal_NestedWithoutEnd_IsSaid() => _reader.Refusal("<rss>" + Reading.Repeat("<a>", 100_000)).Should().Contain("nested deeper than 64");

    [Fact]
    public void Refusal_Truncated_NamesTheLine() => _reader.Refusal("<rss><channel>\n<item><title>Bridge").Should().Contain("line 2");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(64 * 1024 * 1024) + 1]).Should().Contain("larger than 64 MB");

    [Fact]
    public void Refusal_OtherXml_IsSaid() => _reader.Refusal("<project><item/></project>").Should().Contain("'project'");

    [Fact]
    public void Refusal_NoItem_IsSaid() => _reader.Refusal("<rss><channel><title>Harbour Post</title></channel></rss>").Should().Contain("no article");
}
