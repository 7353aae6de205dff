using CsCheck;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class ShownPieceTests
{
    [Fact]
    public void Read_SpaceBeforeWordsThatDiffer_IsNotMarked() =>
        Read("opened in\n March", "opened in May").Should().Equal(new ShownPiece("opened in", false), new ShownPiece(" ", false), new ShownPiece("March", true));

    [Fact]
    public void Read_AnyQuotes_AreTheQuoteOnOneLine() =>
        Gen.Select(Gen.String[Gen.Char["ab \n\t.\u001B\u202E東"], 1, 30], Gen.String[Gen.Char["ab \n."], 1, 30]).Sample((quote, other) =>
            string.Concat(Read(quote, other).Select(piece => piece.Text)) == DisplayText.OneLine(quote));

    private static System.Collections.Immutable.ImmutableArray<ShownPiece> Read(string quote, string other)
    {
        var evidence = EvidenceOf("a.md", quote);
        var finding = SampleReport.Create().Findings[0] with { Kind = ClaimKind.Date, Groups = [new ValueGroup("1", [evidence]), new ValueGroup("2", [EvidenceOf("b.md", other)])] };
        return ShownPiece.Read(new DifferingWords(finding), evidence);
    }

    private static Evidence EvidenceOf(string path, string text)
    {
        var span = new SourceSpan(new SourceDocument(path, text), new TextSpan(0, text.Length));
        return new Evidence(span, span);
    }
}
