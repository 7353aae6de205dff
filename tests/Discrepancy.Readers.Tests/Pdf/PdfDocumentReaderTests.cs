using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

public sealed class PdfDocumentReaderTests
{
    private const string Words = "BT /F1 10 Tf 50 400 Td (The ferry ran on Monday.) Tj ET";

    private readonly PdfDocumentReader _reader = new();

    [Fact]
    public void Read_Paragraphs_AreWholeAgain()
    {
        var text = Read(
        [
            .. PdfFile.Lines(50, 780, "Old bridge shut after cracks"),
            .. PdfFile.Lines(50, 740, "The council closed the old bridge on Monday after engi-", "neers found cracks in its third pier, and traffic was sent", "over the ferry."),
            .. PdfFile.Lines(50, 680, "A second ferry ran from Tuesday on, so that nobody in the", "villages had to go round the lake."),
        ]).Text;

        text.Should().Be(
            "Old bridge shut after cracks\n\nThe council closed the old bridge on Monday after engineers found cracks in its third pier, and traffic was sent over the ferry.\n\n"
            + "A second ferry ran from Tuesday on, so that nobody in the villages had to go round the lake.");
    }

    [Fact]
    public void Read_TwoColumns_OneAfterTheOther()
    {
        var text = Read(
        [
            .. PdfFile.Lines(50, 740, "The council closed the old bridge on", "Monday after engineers found cracks in", "its third pier, the mayor said."),
            .. PdfFile.Lines(320, 740, "A second ferry ran from Tuesday on, so", "that nobody in the villages had to go", "round the lake."),
        ]).Text;

        text.Should().ContainAll("found cracks in its third pier, the mayor said.", "nobody in the villages had to go round the lake.");
        text.IndexOf("mayor", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("second ferry", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ParagraphThatGoesOnInTheNextColumn_IsOne()
    {
        var text = Read(
        [
            .. PdfFile.Lines(50, 740, "The council closed the old bridge on", "Monday after engineers found cracks in", "its third pier, said Mayor Ingrid Lind-"),
            .. PdfFile.Lines(320, 740, "qvist, who had asked for the report of", "the engineers in the spring and had", "waited for it."),
        ]).Text;

        text.Should().Contain("its third pier, said Mayor Ingrid Lindqvist, who had asked");
    }

    [Fact]
    public void Read_HeadingOfTwoLines_IsOne() => _reader.Read("f", PdfFile.OfObjects("", PdfFile.Plain(
        "BT /F1 18 Tf 50 450 Td (Council closes old bridge after) Tj 0 -22 Td (engineers find cracks) Tj ET "
        + "BT /F1 10 Tf 50 390 Td (The council closed the old bridge on Monday after engi-) Tj 0 -12 Td (neers found cracks in its third pier.) Tj ET"))).Text
        .Should().Be("Council closes old bridge after engineers find cracks\n\nThe council closed the old bridge on Monday after engineers found cracks in its third pier.");

    [Fact]
    public void Read_Pages_AreKnownAndLoseTheirHeads()
    {
        var document = _reader.Read(Reading.Path, PdfFile.OfPages(
            [.. PdfFile.Lines(50, 820, "Harbour Post, page 1"), .. PdfFile.Lines(50, 700, "The bridge was closed on Monday, and the ferry took", "its traffic over the"), .. PdfFile.Lines(50, 30, "1")],
            [.. PdfFile.Lines(50, 820, "Harbour Post, page 2"), .. PdfFile.Lines(50, 700, "lake until the end of May."), .. PdfFile.Lines(50, 30, "2")]));

        document.Text.Should().Be("The bridge was closed on Monday, and the ferry took its traffic over the lake until the end of May.");
        var second = document.Text.IndexOf("lake", StringComparison.Ordinal);
        document.Pages.Should().Equal(new TextSpan(0, second), new TextSpan(second, document.Text.Length));
    }

    [Fact]
    public void Read_RawFile_GivesItsText() => _reader.Read("f", PdfFile.OfObjects("", PdfFile.Plain(Words))).Text.Should().Be("The ferry ran on Monday.");

    [Fact]
    public void Refusal_StreamThatUnpacksToMuch_IsSaid() => _reader.Refusal(PdfFile.OfObjects("", PdfFile.Bomb(200))).Should().Contain("too much memory");

    [Fact]
    public void Read_FormThatDrawsItself_Ends()
    {
        var reading = _reader.Invoking(it => it.Read("f", PdfFile.OfObjects("/XObject<</X 5 0 R>>", PdfFile.Plain($"{Words} /X Do"), PdfFile.Form("/X Do", "/XObject<</X 5 0 R>>"))));

        reading.Should().NotThrow<StackOverflowException>();
    }

    [Fact]
    public void Refusal_FormsThatDrawEachOtherATenfold_IsSaidBeforeTheyAreDrawn()
    {
        var forms = Enumerable.Range(0, 8).Select(level => PdfFile.Form(Reading.Repeat("/X Do ", 10), FormattableString.Invariant($"/XObject<</X {level + 6} 0 R>>")));

        _reader.Refusal(PdfFile.OfObjects("/XObject<</X 5 0 R>>", [PdfFile.Plain("/X Do"), .. forms, PdfFile.Form(Words, "")])).Should().Contain("too much memory");
    }

    [Fact]
    public void Refusal_FormUnderAnEscapedNameDrawnOften_IsSaid() =>
        _reader.Refusal(PdfFile.OfObjects("/XObject<</X 5 0 R>>", PdfFile.Plain(Reading.Repeat("/#58 %\nDo ", 10_000)), PdfFile.Form(Reading.Repeat(Words, 100), ""))).Should().Contain("too much memory");

    [Fact]
    public void Refusal_PageOfAMillionLetters_IsSaid()
    {
        var letters = string.Concat(Enumerable.Range(0, 1_200).Select(line => FormattableString.Invariant($"1 0 0 1 20 {line} Tm ({Reading.Repeat("a b ", 250)}) Tj ")));

        _reader.Refusal(PdfFile.OfObjects("", PdfFile.Plain($"BT /F1 1 Tf {letters}ET"))).Should().Contain("more than 100000 letters");
    }

    [Fact]
    public void Read_FormDrawnTwice_GivesItsText() =>
        _reader.Read("f", PdfFile.OfObjects("/XObject<</X 5 0 R>>", PdfFile.Plain("/X Do /X Do"), PdfFile.Form(Words, ""))).Text.Should().Be("The ferry ran on Monday.", "what is drawn twice at one place is there once");

    [Fact]
    public void Refusal_NestedArrays_IsSaid() => _reader.Refusal(PdfFile.OfObjects("", PdfFile.Plain(Reading.Repeat("[", 200_000)))).Should().NotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF")]
    [InlineData("The ferry ran.")]
    public void Refusal_Broken_IsSaid(string content) => _reader.Refusal(content).Should().Contain(".txt");

    [Fact]
    public void Refusal_CutInTheMiddle_IsSaidOrTextIsWhatIsThere()
    {
        var bytes = PdfFile.OfObjects("", PdfFile.Plain(Words));

        _reader.Refusal(bytes.AsMemory(0, 200)).Should().NotBeEmpty();
    }

    [Fact]
    public void Refusal_OnlyPictures_IsSaid() => _reader.Refusal(PdfFile.OfPages([(50, 50, " ")])).Should().Contain("OCR");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(64 * 1024 * 1024) + 1]).Should().Contain("larger than 64 MB");

    private SourceDocument Read((double X, double Y, string Text)[] page) => _reader.Read(Reading.Path, PdfFile.OfPages(page));
}
