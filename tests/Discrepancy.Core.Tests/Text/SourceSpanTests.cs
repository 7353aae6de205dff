using CsCheck;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class SourceSpanTests
{
    private static readonly SourceDocument Document = new("a.txt", "First line.\r\nThe 🚢 sailed.\n");

    [Fact]
    public void Quote_AnySpan_IsTheTextBetweenItsOffsets() =>
        Gen.Select(Gen.Int[0, Document.Text.Length - 1], Gen.Int[1, Document.Text.Length]).Where((start, end) => start < end).Sample((start, end) =>
            new SourceSpan(Document, new TextSpan(start, end)).Quote.Should().Be(Document.Text[start..end]));

    [Fact]
    public void Position_BehindAShip_CountsCodeUnits()
    {
        var at = Document.Text.IndexOf("sailed", StringComparison.Ordinal);

        new SourceSpan(Document, new TextSpan(at, at + 6)).Position.Should().Be(new LinePosition(2, 8));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(20, 2)]
    public void Page_OfADocumentWithPages_IsThatOfTheFirstCharacter(int start, int page)
    {
        var document = new SourceDocument("a.pdf", Document.Text) { Pages = [new TextSpan(0, 10), new TextSpan(10, Document.Text.Length)] };

        new SourceSpan(document, new TextSpan(start, start + 2)).Page.Should().Be(page);
    }

    [Fact]
    public void Page_OfADocumentWithoutPages_IsUnknown() => new SourceSpan(Document, new TextSpan(0, 1)).Page.Should().BeNull();

    [Fact]
    public void Constructor_EmptyOrBeyondTheText_Throws()
    {
        var empty = () => new SourceSpan(Document, new TextSpan(3, 3));
        var beyond = () => new SourceSpan(Document, new TextSpan(3, Document.Text.Length + 1));
        var nothing = () => new SourceSpan(null!, new TextSpan(0, 1));

        empty.Should().Throw<ArgumentOutOfRangeException>();
        beyond.Should().Throw<ArgumentOutOfRangeException>();
        nothing.Should().Throw<ArgumentNullException>();
    }
}
