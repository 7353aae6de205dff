namespace Discrepancy.Readers.Tests;

public sealed class DocxDocumentReaderTests
{
    private readonly DocxDocumentReader _reader = new();

    [Fact]
    public void Read_Paragraphs_AreKept() =>
        Text(WordFile.Paragraph("Bridge shut") + "<w:p/>" + WordFile.Paragraph(Reading.Paragraph)).Should().Be($"Bridge shut\n\n{Reading.Paragraph}");

    [Fact]
    public void Read_Runs_AreJoined() =>
        Text("<w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r><w:hyperlink><w:r><w:t>ferry</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>ran</w:t><w:br/><w:t>twice</w:t></w:r><w:r><w:noBreakHyphen/><w:t>daily.</w:t></w:r></w:p>")
            .Should().Be("The ferry ran\ntwice-daily.");

    [Fact]
    public void Read_Table_GivesItsCells() =>
        Text($"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("Ferries")}</w:tc><w:tc>{WordFile.Paragraph("Two")}</w:tc></w:tr></w:tbl>{WordFile.Paragraph("They ran.")}").Should().Be("Ferries\n\nTwo\n\nThey ran.");

    [Fact]
    public void Read_TrackedChanges_GivesTheTextAsItIsNow() =>
        Text("<w:p><w:r><w:t xml:space=\"preserve\">There were </w:t></w:r><w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:ins><w:r><w:t>two</w:t></w:r></w:ins><w:r><w:instrText>PAGE 9</w:instrText></w:r></w:p>")
            .Should().Be("There were two");

    [Fact]
    public void Refusal_ZipBomb_IsSaid() => _reader.Refusal(WordFile.Bomb(300)).Should().Contain("unpacks to more than 256 MB");

    [Fact]
    public void Refusal_ManyParts_IsSaid() =>
        _reader.Refusal(WordFile.Of([.. Enumerable.Range(0, 6_000).Select(i => ($"p{i}", ""))])).Should().Contain("more than 5000 parts");

    [Fact]
    public void Refusal_BillionLaughs_IsSaid() =>
        _reader.Refusal(WordFile.OfBody(WordFile.Paragraph("&b;"), "<!DOCTYPE d [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]>")).Should().Contain("broken .docx");

    [Fact]
    public void Refusal_NestedWithoutEnd_IsSaid() => _reader.Refusal(WordFile.OfBody(Reading.Repeat("<w:ins>", 20_000) + Reading.Repeat("</w:ins>", 20_000))).Should().Contain("nested deeper than 256");

    [Fact]
    public void Refusal_Truncated_IsSaid() => _reader.Refusal(WordFile.OfBody(WordFile.Paragraph("The ferry ran.")).AsMemory()[..^40]).Should().Contain("breaks off");

    [Fact]
    public void Refusal_OtherArchive_IsSaid() => _reader.Refusal(WordFile.Of(("notes.txt", "The ferry ran."))).Should().Contain(".docx");

    [Fact]
    public void Refusal_OldFormat_IsSaid() => _reader.Refusal(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }).Should().Contain("password");

    [Fact]
    public void Refusal_NoText_IsSaid() => _reader.Refusal(WordFile.OfBody("<w:p/>")).Should().Contain("no text");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(64 * 1024 * 1024) + 1]).Should().Contain("larger than 64 MB");

    private string Text(string body) => _reader.Read(Reading.Path, WordFile.OfBody(body)).Text;
}
