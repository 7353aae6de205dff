using CsCheck;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words, 10:30 (\"quoted\") - and more!", "plain words, 10:30 (\"quoted\") - and more!")]
    [InlineData("**a** _b_ `c` ~~d~~", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("![x](y) [x]: z", "!\\[x\\](y) \\[x\\]: z")]
    [InlineData("a | b \\ c", "a \\| b \\\\ c")]
    [InlineData("$8 and # 5", "\\$8 and \\# 5")]
    [InlineData("@name, me@x.org", "@&#8203;name, me@&#8203;x.org")]
    [InlineData("https://x.org", "https&#8203;://x.org")]
    [InlineData("mailto:x", "mailto&#8203;:x")]
    [InlineData(":tada: Note: it", ":&#8203;tada: Note: it")]
    [InlineData("WWW.x.org", "WWW.&#8203;x.org")]
    [InlineData("o/r#12 and GH-12", "o/r\\#&#8203;12 and GH-&#8203;12")]
    [InlineData("two\n# lines", "two \\# lines")]
    [InlineData("\u202E", "\\\\u202E")]
    public void Escape_Words_AreShownAsTheyAre(string words, string expected) => MarkdownText.Escape(words).Should().Be(expected);

    [Fact]
    public void Escape_AnyWords_StayOnOneLine() =>
        Gen.String[Gen.Char].Sample(words => !MarkdownText.Escape(words).Any(char.IsControl));
}
