using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reading;

public sealed class ExtractedArticleTests
{
    [Theory]
    [InlineData("2031-04-07")]
    [InlineData("2031-04-07T23:30:00.000-08:00")]
    [InlineData("2031-04-07 23:30:00")]
    [InlineData("Mon, 07 Apr 2031 10:00:00 GMT")]
    [InlineData("April 7, 2031 at 5:40 p.m.")]
    public void ToDocument_StatedDate_IsTheDayAsWritten(string stated) =>
        new ExtractedArticle("a", "The ferry ran.") { Published = stated }.ToDocument().Published.Should().Be(new PublicationDate(new DateOnly(2031, 4, 7), PublicationDateBasis.Metadata));

    [Theory]
    [InlineData("")]
    [InlineData("1681900000")]
    [InlineData("04/07/2031")]
    [InlineData("yesterday")]
    [InlineData("2031-13-40")]
    public void ToDocument_OtherValue_IsPassedOver(string stated) =>
        new ExtractedArticle("a", "The ferry ran.") { Published = stated }.ToDocument().Published.Should().BeNull();

    [Fact]
    public void ToDocument_GivenDate_RulesOverTheStatedOne() =>
        new ExtractedArticle("a", "The ferry ran.") { Published = "2031-04-07" }.ToDocument(new DateOnly(2030, 1, 2)).Published
            .Should().Be(new PublicationDate(new DateOnly(2030, 1, 2), PublicationDateBasis.Given));

    [Theory]
    [InlineData(" \n ")]
    [InlineData("a\0b")]
    public void ToDocument_NoText_IsRefused(string text) =>
        FluentActions.Invoking(() => new ExtractedArticle("a", text).ToDocument()).Should().Throw<DocumentFormatException>();

    [Fact]
    public void ReadAll_OfAReaderOfOneDocument_IsThatDocument()
    {
        IDocumentReader reader = new TextDocumentReader();

        var batch = reader.ReadAll("a.txt", "The ferry ran."u8.ToArray());

        batch.Documents.Should().ContainSingle().Which.Path.Should().Be("a.txt");
        batch.Warnings.Should().BeEmpty();
    }
}
