using CsCheck;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class FileMapTests
{
    // Text "Café shut, he said." from two blocks; what he said stands above.
    private const string File = "<i>he said.</i>\n<p>Caf&eacute;\n  <b>shut</b>,</p>";
    private const string Words = "Caf\u00E9 shut, he said.";

    private static readonly FileMap Map = new(File, [Run(0, 3, 19, 22), Run(3, 4, 22, 30), Run(4, 5, 30, 36), Run(5, 9, 36, 40), Run(9, 10, 44, 45), Run(11, 19, 3, 11)]);

    [Theory]
    [InlineData("Caf", "Caf")]
    [InlineData("af", "af")]
    [InlineData("Caf\u00E9", "Caf&eacute;")]
    [InlineData("\u00E9", "&eacute;")]
    [InlineData("\u00E9 sh", "&eacute;\n  <b>sh")]
    [InlineData("shut,", "shut</b>,")]
    [InlineData("said", "said")]
    public void Find_KnownWords_IsWhatStandsForThem(string words, string expected) => At(words).Should().Be(expected);

    [Theory]
    [InlineData(", he", "the blank between them is not known")]
    [InlineData(" he", "it begins where nothing is known")]
    [InlineData("shut, he said.", "it does not stand in one piece")]
    public void Find_WordsThatAreNotAllKnown_IsNull(string words, string because) => At(words).Should().BeNull(because);

    [Fact]
    public void Find_EmptySpan_IsNull() => Map.Find(new TextSpan(2, 2)).Should().BeNull();

    [Fact]
    public void Find_WordsInAnotherOrder_IsNull() => new FileMap("b a", [Run(0, 1, 2, 3), Run(1, 3, 0, 2)]).Find(new TextSpan(0, 3)).Should().BeNull();

    [Fact]
    public void Find_NothingKnown_IsNull() => new FileMap(File, []).Find(new TextSpan(0, 1)).Should().BeNull();

    [Fact]
    public void Lines_Offset_AreThoseOfTheFile() => Map.Lines.GetPosition(19).Should().Be(new LinePosition(2, 4));

    [Fact]
    public void Find_RunsLetterByLetter_ShiftsEverySpan() => Gen.Select(Gen.Int[0, 50], Gen.Int[1, 50], Gen.Int[0, 50]).Sample((start, length, shift) =>
    {
        var span = new TextSpan(start, start + length);

        new FileMap(new string('x', 200), [new FileRun(new TextSpan(0, 100), new TextSpan(shift, shift + 100))]).Find(span).Should().Be(new TextSpan(span.Start + shift, span.End + shift));
    });

    [Fact]
    public void New_BadRuns_AreRefused()
    {
        FluentActions.Invoking(() => new FileMap("abc", [Run(0, 2, 0, 2), Run(1, 3, 2, 3)])).Should().Throw<ArgumentException>("they overlap");
        FluentActions.Invoking(() => new FileMap("abc", [Run(0, 4, 0, 4)])).Should().Throw<ArgumentException>("the file is shorter");
        FluentActions.Invoking(() => new FileMap("abc", [Run(1, 1, 0, 2)])).Should().Throw<ArgumentException>("it is empty");
        FluentActions.Invoking(() => new FileMap(null!, [])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void PositionInFile_DocumentWithAndWithoutMap_IsWhatItKnows()
    {
        var mapped = new SourceDocument("a.html", Words) { FileMap = Map };
        var span = new SourceSpan(mapped, new TextSpan(5, 9));

        (span.SpanInFile, span.PositionInFile).Should().Be((new TextSpan(36, 40), new LinePosition(3, 6)));
        new SourceSpan(mapped, new TextSpan(5, 12)).PositionInFile.Should().BeNull();
        new SourceSpan(new SourceDocument("a.txt", Words), new TextSpan(5, 9)).SpanInFile.Should().BeNull();
    }

    private static string? At(string words)
    {
        var start = Words.IndexOf(words, StringComparison.Ordinal);
        return Map.Find(new TextSpan(start, start + words.Length)) is { } found ? File[found.Start..found.End] : null;
    }

    private static FileRun Run(int start, int end, int fileStart, int fileEnd) => new(new TextSpan(start, end), new TextSpan(fileStart, fileEnd));
}
