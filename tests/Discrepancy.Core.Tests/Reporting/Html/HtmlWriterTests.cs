using System.Net;
using CsCheck;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>")]
    [InlineData("\"it's\"", "<p>&quot;it&#39;s&quot;</p>")]
    [InlineData("one\r\ntwo\rthree\u2028four\n\tfive", "<p>one\ntwo\nthree\nfour\n&#9;five</p>")]
    [InlineData("\u202Eexe\u2069\u0000\u001B", "<p>\\u202Eexe\\u2069\\u0000\\u001B</p>")]
    [InlineData("🚢 é 漢", "<p>🚢 é 漢</p>")]
    public void Text_AnyCharacter_IsShownAndNothingElse(string text, string expected) =>
        Written(html => html.Element("p", text)).Should().Be(expected);

    [Fact]
    public void Text_HalfACharacter_IsReplaced() => Written(html => html.Element("p", "\uD800x")).Should().Be("<p>\uFFFDx</p>");

    [Fact]
    public void Text_Random_HasNoMarkupAndReadsBack() =>
        Gen.String.Sample(text =>
        {
            var written = Written(html => html.Text(text));

            written.Should().NotContainAny("<", ">", "\"", "'", "\r");
            if (text.All(letter => letter is >= ' ' and <= '~'))
            {
                WebUtility.HtmlDecode(written).Should().Be(text);
            }
        });

    [Fact]
    public void With_Quotes_DoNotEndTheAttribute() =>
        Written(html => html.Open("p").With("title", "\" onclick=\"x").Close("p")).Should().Be("<p title=\"&quot; onclick=&quot;x\"></p>");

    [Theory]
    [InlineData("onclick")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("src")]
    [InlineData("srcdoc")]
    public void With_NameWhoseValueWouldBeRunOrFollowed_IsRefused(string name)
    {
        var html = new HtmlWriter(TextWriter.Null).Open("a");

#pragma warning disable CA1857 // The names are constants of this test.
        html.Invoking(writer => writer.With(name, "x")).Should().Throw<ArgumentException>();
#pragma warning restore CA1857
    }

    [Fact]
    public void With_OutsideOfATag_IsRefused() =>
        new HtmlWriter(TextWriter.Null).Open("p").Text("x").Invoking(html => html.With("title", "x")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Close_AnotherElement_IsRefused() =>
        new HtmlWriter(TextWriter.Null).Open("p").Open("b").Invoking(html => html.Close("p")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Close_ElementWithoutContent_HasNoEndTag() =>
        Written(html => html.Open("br").Close("br")).Should().Be("<br>");

    [Theory]
    [InlineData("https://example.org/x", "https://example.org/x")]
    [InlineData("HTTP://EXAMPLE.org", "http://example.org/")]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org", null)]
    [InlineData("relative", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void OfWeb_Address_IsOneOfHttpOnly(string? address, string? expected) =>
        (HtmlAddress.OfWeb(address)?.Value).Should().Be(expected);

    private static string Written(Action<HtmlWriter> write)
    {
        using var output = new StringWriter();
        write(new HtmlWriter(output));
        return output.ToString();
    }
}
