using System.Text;
using Discrepancy.Reading;

namespace Discrepancy.Readers.Tests;

/// <summary>What becomes of files when the caller says in which encoding those are that do not say it.</summary>
public sealed class StatedEncodingTests
{
    private const string Words = "The caf\u00E9 was shut \u2013 for good, its owner said.";

    [Fact]
    public void ReadAll_FileThatSaysNothing_IsReadAsStatedWithoutAWarning()
    {
        var batch = Reader("windows-1250").ReadAll("f", Encoded("windows-1250", "Zav\u0159eno v ned\u011Bli: the caf\u00E9 was shut."));

        batch.Documents.Single().Text.Should().StartWith("Zav\u0159eno v ned\u011Bli");
        batch.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("iso-2022-jp")]
    [InlineData("euc-jp")]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void ReadAll_Text_ComesBackFromItsEncoding(string name)
    {
        const string Text = "\u6A4B\u306F\u9589\u9396, the mayor said.";

        Reader(name).ReadAll("f", Encoded(name, Text)).Documents.Single().Text.Should().Be(Text);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("shift_jis")]
    [InlineData("iso-2022-jp")]
    [InlineData("utf-16")]
    public void ReadAll_Utf8OrAscii_StaysWhatItIs(string name)
    {
        Reader(name).ReadText(Words).Documents.Single().Text.Should().Be(Words);
        Reader(name).ReadText("The bridge was shut.").Documents.Single().Text.Should().Be("The bridge was shut.");
    }

    [Fact]
    public void ReadAll_ByteOrderMark_GoesFirst() =>
        Reader("shift_jis").ReadAll("f", (byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)]).Documents.Single().Text.Should().Be(Words);

    [Fact]
    public void ReadAll_DeclaredCharset_GoesFirst()
    {
        var page = Encoded("windows-1251", $"<meta charset=windows-1251><p>\u041C\u043E\u0441\u0442: the bridge was shut.</p>");

        new HtmlDocumentReader { Encoding = CharacterSets.Find("windows-1252") }.ReadAll("f", page).Documents.Single().Text.Should().StartWith("\u041C\u043E\u0441\u0442");
    }

    [Fact]
    public void ReadAll_UnknownCharsetDeclared_IsReadAsStated()
    {
        var page = Encoded("windows-1252", $"<meta charset=no-such><p>{Words}</p>");

        new HtmlDocumentReader { Encoding = CharacterSets.Find("windows-1252") }.ReadAll("f", page).Documents.Single().Text.Should().Be(Words);
    }

    [Fact]
    public void ReadAll_Feeds_AreReadAsStated()
    {
        var stated = CharacterSets.Find("iso-8859-2");
        const string Title = "Most v Lod\u017Ei";
        IDocumentReader[] readers = [new JsonFeedReader { Encoding = stated }, new JsonLinesFeedReader { Encoding = stated }, new SyndicationReader { Encoding = stated }];
        var json = $$"""{"title": "{{Title}}", "text": "{{Reading.Paragraph}}"}""";
        string[] files = [json, json, $"<rss><channel><item><title>{Title}</title><description>{Reading.Paragraph}</description></item></channel></rss>"];

        readers.Zip(files, (reader, file) => reader.ReadAll("f", Encoded("iso-8859-2", file)).Documents.Single().Title).Should().OnlyContain(title => title == Title);
    }

    [Theory]
    [InlineData("shift_jis", new byte[] { 0x41, 0x81, 0x20, 0x42 })]
    [InlineData("windows-1252", new byte[] { 0x41, 0x81, 0x42 })]
    [InlineData("iso-8859-15", new byte[] { 0x93, 0x41, 0x94 })]
    [InlineData("utf-8", new byte[] { 0x43, 0x61, 0x66, 0xE9 })]
    [InlineData("utf-16le", new byte[] { 0x41, 0x00, 0x00, 0xD8 })]
    [InlineData("windows-1252", new byte[] { 0x41, 0x00, 0xE9 })]
    public void Refusal_BytesThatDoNotFit_IsSaid(string name, byte[] bytes) => Reader(name).Refusal(bytes).Should().MatchRegex("^its bytes are not the .* said to be in|binary");

    [Theory]
    [InlineData("Windows-1252", "windows-1252")]
    [InlineData("latin1", "windows-1252")]
    [InlineData("ISO-8859-15", "iso-8859-15")]
    [InlineData("koi8-r", "koi8-r")]
    [InlineData("Big5", "big5")]
    [InlineData("UTF-8", "utf-8")]
    public void Find_KnownName_IsTheEncoding(string name, string expected) => CharacterSets.Find(name)!.WebName.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("windows")]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("shift jis")]
    public void Find_OtherName_IsNull(string name) => CharacterSets.Find(name).Should().BeNull();

    private static EncodedTextReader Reader(string name) => new() { Encoding = CharacterSets.Find(name) };

    private static byte[] Encoded(string name, string text) => CharacterSets.Find(name)!.GetBytes(text);
}
