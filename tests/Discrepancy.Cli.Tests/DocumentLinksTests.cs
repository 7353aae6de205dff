namespace Discrepancy.Cli.Tests;

public sealed class DocumentLinksTests
{
    private static readonly DocumentLinks Links = new([new InputFile("/data/100% sure#1?.md", "100% sure#1?.md"), new InputFile("/data/a:1:2", "a:1:2")]);

    [Theory]
    [InlineData("100% sure#1?.md:12:7", "file:///data/100%25%20sure%231%3F.md")]
    [InlineData("100% sure#1?.md", "file:///data/100%25%20sure%231%3F.md")]
    [InlineData("a:1:2:3:4", "file:///data/a%3A1%3A2")]
    public void Find_Location_IsTheAddressOfItsFile(string location, string address) => Links.Find(location)!.AbsoluteUri.Should().Be(address);

    [Theory]
    [InlineData("other.md:1:1")]
    [InlineData("")]
    public void Find_UnknownLocation_IsNone(string location) => Links.Find(location).Should().BeNull();

    [Fact]
    public void NamesWithSpaces_OfTheDocuments_AreThoseOnly() => Links.NamesWithSpaces.Should().Equal("100% sure#1?.md");
}
