using System.Security.Cryptography;
using System.Text;
using Discrepancy.Reading;

namespace Discrepancy.Core.Tests.Reading;

public sealed class TextDocumentReaderTests
{
    private const string Text = "The café on the quay – 🚢 – opened on Monday.\r\nIt closed on Tuesday.\n";

    public static TheoryData<byte[]> Encodings { get; } = new()
    {
        Encoding.UTF8.GetBytes(Text),
        WithMark(new UTF8Encoding(true)),
        WithMark(new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        WithMark(new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyKnownEncoding_KeepsTheTextAsItIs(byte[] bytes)
    {
        var document = new TextDocumentReader().Read("a.txt", bytes);

        document.Text.Should().Be(Text);
        document.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Theory]
    [InlineData("", "the file is empty*leave the file out")]
    [InlineData(" \r\n\t\n", "the file is empty*")]
    [InlineData("\uFEFF", "the file is empty*")]
    [InlineData("---\ntitle: x\n---\n \n", "nothing follows the front matter*")]
    [InlineData("ab\0cd", "it is a binary file (a NUL at offset 2)*")]
    [InlineData("a\u0001\u0002\u0003\u0004\u0005", "it is a binary file (5 control characters)*")]
    [InlineData("%PDF-1.7 text", "it is a PDF file*")]
    [InlineData("PK\u0003\u0004 text", "it is a ZIP archive or an office document*")]
    [InlineData("{\\rtf1 text}", "it is an RTF file*")]
    public void Read_NoTextOfADocument_SaysWhatToDo(string content, string message)
    {
        var read = () => new TextDocumentReader().Read("a.txt", Encoding.UTF8.GetBytes(content));

        read.Should().Throw<DocumentFormatException>().WithMessage(message);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x62, 0xE9, 0x20, 0x61 }, "the byte 0xE9 at offset 2 is not UTF-8; save it as UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, "the byte 0xFF at offset 4 is not UTF-8; save it as UTF-8")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80 }, "the byte 0xE2 at offset 1 is not UTF-8; save it as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, "*breaks off*offset 4; save it as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8 }, "the bytes at offset 4 are not UTF-16; save it as UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x61 }, "the bytes at offset 2 are not UTF-16; save it as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "*UTF-32; save it as UTF-8")]
    public void Read_BadEncoding_NamesTheOffsetAndTheRemedy(byte[] bytes, string message)
    {
        var read = () => new TextDocumentReader().Read("a.txt", bytes);

        read.Should().Throw<DocumentFormatException>().WithMessage(message);
    }

    [Fact]
    public void Read_HugeFile_IsRefused()
    {
        var read = () => new TextDocumentReader().Read("a.txt", new byte[TextDecoder.MaxBytes + 1]);

        read.Should().Throw<DocumentFormatException>().WithMessage("*larger than 16 MB*");
    }

    [Fact]
    public void Read_NoPath_Throws()
    {
        var read = () => new TextDocumentReader().Read(" ", Encoding.UTF8.GetBytes(Text));

        read.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("Harbour bridge opens in the rain\n\nThe harbour bridge opened on Monday.", "Harbour bridge opens in the rain")]
    [InlineData("---\ntitle: Bridge\n---\nHarbour bridge opens in the rain\n\nThe harbour bridge opened on Monday.", "Bridge")]
    [InlineData("# *Harbour bridge*\n\nThe harbour bridge opened on Monday.", "Harbour bridge")]
    [InlineData("The harbour bridge opened on Monday.", null)]
    public void Read_Title_ComesFromTheFrontMatterOrTheHeadline(string text, string? title) =>
        new TextDocumentReader().Read("a.md", Encoding.UTF8.GetBytes(text)).Title.Should().Be(title);

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
