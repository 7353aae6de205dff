using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class DocumentAddressTests
{
    [Theory]
    [InlineData("https://x.example/a b?q=<c>", "https://x.example/a%20b?q=%3Cc%3E")]
    [InlineData("http://x.example", "http://x.example/")]
    [InlineData(" HTTPS://X.example/A ", "https://x.example/A")]
    public void OfWeb_AddressOfAPage_IsPercentEncoded(string url, string expected) => DocumentAddress.OfWeb(Of(url)).Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//x.example/a")]
    [InlineData("a/b")]
    [InlineData("https://")]
    public void OfWeb_AnythingElse_IsNone(string? url) => DocumentAddress.OfWeb(Of(url)).Should().BeNull();

    [Theory]
    [InlineData("docs/a.md", "docs/a.md")]
    [InlineData("my docs/ä#1?.md", "my%20docs/%C3%A4%231%3F.md")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("//host/a", "/.//host/a")]
    [InlineData("/a", "/a")]
    [InlineData("../a", "../a")]
    [InlineData("C:\\a", "C%3A%5Ca")]
    public void Of_DocumentWithoutAddress_IsItsPathAsARelativeReference(string path, string expected) =>
        DocumentAddress.Of(new SourceDocument(path, "x")).Should().Be(expected);

    [Fact]
    public void Of_DocumentWithAddress_IsTheAddress() => DocumentAddress.Of(Of("https://x.example/a")).Should().Be("https://x.example/a");

    private static SourceDocument Of(string? url) => new("a", "x") { Url = url };
}
