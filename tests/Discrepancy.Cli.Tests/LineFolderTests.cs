using CsCheck;
using Discrepancy.Reporting;

namespace Discrepancy.Cli.Tests;

public sealed class LineFolderTests
{
    private const int Width = 40;

    [Fact]
    public void Fold_LongProse_BreaksAtWordsAndGoesOnFurtherIn() =>
        Folded(new StyledPiece("  contradiction: one says Monday, the other says Friday of the week after", TextStyle.Plain))
            .Should().Be("  contradiction: one says Monday, the\n    other says Friday of the week after");

    [Fact]
    public void Fold_PlaceAndQuoteThatDoNotFitTogether_AreBrokenBetween() =>
        Folded(
            new StyledPiece("    ", TextStyle.Plain),
            new StyledPiece("a report.md:12:7", TextStyle.Location),
            new StyledPiece(": \"", TextStyle.Plain),
            new StyledPiece("in the spring of ", TextStyle.Quote),
            new StyledPiece("2019", TextStyle.Difference),
            new StyledPiece("\"", TextStyle.Plain))
            .Should().Be("    a report.md:12:7:\n      \"in the spring of 2019\"");

    [Fact]
    public void Fold_QuoteLongerThanALine_IsLeftToTheTerminal() =>
        Folded(new StyledPiece("a.md: \"", TextStyle.Plain), new StyledPiece("in the spring of 2019, as the harbour master told reporters", TextStyle.Quote), new StyledPiece("\" and more", TextStyle.Plain))
            .Should().Be("a.md: \"in the spring of 2019, as the harbour master told reporters\"\n  and more");

    [Fact]
    public void Fold_QuoteWithinProse_IsNotTorn() =>
        Folded(new StyledPiece("one of all of them has \"the spring of 2019\" only", TextStyle.Plain)).Should().Be("one of all of them has\n  \"the spring of 2019\" only");

    [Fact]
    public void Fold_NameOfADocumentWithSpaces_IsNotTorn() =>
        Folded(new StyledPiece("It is not the same day in the report a very long name.md", TextStyle.Plain)).Should().Be("It is not the same day in the report\n  a very long name.md");

    [Fact]
    public void Fold_WideLetters_CountTwice() =>
        Folded(new StyledPiece("東京東京東京東京東京 東京東京東京東京東京", TextStyle.Plain)).Should().Be("東京東京東京東京東京\n  東京東京東京東京東京");

    [Fact]
    public void Fold_NarrowTerminal_IsLeftToTheTerminal() =>
        Text(new LineFolder(20, []).Fold([new StyledPiece("a line that is longer than twenty cells", TextStyle.Plain)])).Should().Be("a line that is longer than twenty cells");

    [Fact]
    public void Fold_NeighboursOfOneStyle_AreOnePiece() =>
        new LineFolder(Width, []).Fold([new StyledPiece("name of the mayor", TextStyle.Topic)]).Should().Equal(new StyledPiece("name of the mayor", TextStyle.Topic));

    [Fact]
    public void Fold_AnyLine_LosesNothingButSpacesAtTheBreaks() =>
        Gen.Select(Gen.String[Gen.Char["ab \"東"], 0, 120], Gen.Enum<TextStyle>(), Gen.Int[1, 90]).Sample((text, style, width) =>
            WithoutSpaces(Text(new LineFolder(width, []).Fold([new StyledPiece(text, style)]))) == WithoutSpaces(text));

    private static string Folded(params StyledPiece[] line) => Text(new LineFolder(Width, ["a very long name.md"]).Fold(line));

    private static string Text(IEnumerable<StyledPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
