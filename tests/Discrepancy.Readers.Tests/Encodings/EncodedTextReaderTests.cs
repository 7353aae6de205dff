using System.Text;

namespace Discrepancy.Readers.Tests;

public sealed class EncodedTextReaderTests
{
    private const string Words = "The caf\u00E9 was shut \u2013 \u201Cfor good\u201D, its owner said.";

    private readonly EncodedTextReader _reader = new();

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void ReadAll_ByteOrderMark_TellsTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var batch = _reader.ReadAll("f", (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        batch.Documents.Single().Text.Should().Be(Words);
        batch.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void ReadAll_WindowsText_IsReadWithAWarning()
    {
        var batch = _reader.ReadAll("f", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words));

        batch.Documents.Single().Text.Should().Be(Words);
        batch.Warnings.Should().ContainSingle().Which.Should().StartWith("read as windows-1252").And.Contain("; save it as UTF-8");
    }

    [Fact]
    public void ReadAll_Utf8_IsNotGuessed() => _reader.ReadText(Words).Warnings.Should().BeEmpty();

    [Fact]
    public void Refusal_Binary_IsSaid() => _reader.Refusal(new byte[] { 0xFF, 0xD8, 0xFF, 0, 1, 2 }).Should().Contain("binary");

    [Fact]
    public void Refusal_BinaryWithoutNul_IsSaid() => _reader.Refusal(Enumerable.Range(0, 4_096).Select(i => (byte)((i * 37 % 255) + 1)).ToArray()).Should().Contain("binary");

    [Fact]
    public void Refusal_BrokenUtf16_IsSaid() => _reader.Refusal(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }).Should().Contain("utf-16");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(16 * 1024 * 1024) + 1]).Should().Contain("larger than 16 MB");
}
