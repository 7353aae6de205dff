namespace Discrepancy.Readers.Tests;

public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("&amp;", "&", 5)]
    [InlineData("&amp", "&", 4)]
    [InlineData("&eacute;s", "\u00E9", 8)]
    [InlineData("&notit;", "\u00AC", 4)]
    [InlineData("&notin;", "\u2209", 7)]
    [InlineData("&copy=2", "\u00A9", 5)]
    [InlineData("&CounterClockwiseContourIntegral;", "\u2233", 33)]
    [InlineData("&#233;", "\u00E9", 6)]
    [InlineData("&#xE9 ", "\u00E9", 5)]
    [InlineData("&#x1F6A2;", "\U0001F6A2", 9)]
    [InlineData("&#150;", "\u2013", 6)]
    [InlineData("&#0;", "\uFFFD", 4)]
    [InlineData("&#xD800;", "\uFFFD", 8)]
    [InlineData("&#99999999999999;", "\uFFFD", 17)]
    public void Read_Reference_IsItsCharacter(string text, string character, int length) =>
        CharacterReference.Read(text, 0).Should().Be(new CharacterReference(character, length));

    [Theory]
    [InlineData("&")]
    [InlineData("& a")]
    [InlineData("&bridge;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&hellip")]
    public void Read_OnlyAnAmpersand_IsNone(string text) => CharacterReference.Read(text, 0).Should().BeNull();

    [Theory]
    [InlineData("&amp &ampx &AMP; &lt;b&gt; &hellip &hellip; &notit; &#150; &#x80; &#xD800; &#0; &#1; &#xFFFE; &frac12a &thetasym; &#38;amp; &NotEqualTilde; &fjlig;")]
    public void Read_Text_IsWhatTheParserReads(string html)
    {
        using var page = HtmlTree.Parse($"<body>{html}");
        var letters = new MarkupLetters(html, 0, html.Length);
        var read = "";
        while (letters.MoveNext())
        {
            read += letters.Letter;
        }

        read.Should().Be(MarkupWords.LettersOfText(page.Body!.TextContent));
    }
}
