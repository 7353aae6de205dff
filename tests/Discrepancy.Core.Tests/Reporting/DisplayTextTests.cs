using CsCheck;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("  two\n lines\tand\u00A0more \u2028", "two lines and more")]
    [InlineData("\u001B[31mred\u001B[0m", "\\u001B[31mred\\u001B[0m")]
    [InlineData("\u009Bm", "\\u009Bm")]
    [InlineData("\u202Eabc\u2069", "\\u202Eabc\\u2069")]
    [InlineData("a\u200Bb\uFEFF\u00AD", "a\\u200Bb\\uFEFF\\u00AD")]
    [InlineData("\U000E0041", "\\U000E0041")]
    [InlineData("caf\u00E9 \u65E5\u672C \U0001F6A2 \U0001F469\u200D\U0001F680", "caf\u00E9 \u65E5\u672C \U0001F6A2 \U0001F469\u200D\U0001F680")]
    [InlineData("", "")]
    public void OneLine_Text_IsShownHarmless(string text, string expected) => DisplayText.OneLine(text).Should().Be(expected);

    [Fact]
    public void OneLine_HalfOfASurrogatePair_IsTheReplacementCharacter() => DisplayText.OneLine("a\uD83D").Should().Be("a\uFFFD");

    [Fact]
    public void OneLine_AnyText_HasNoControlCharacters() =>
        Gen.String[Gen.Char].Sample(text => DisplayText.OneLine(text).All(letter => !char.IsControl(letter)));

    [Fact]
    public void OneLine_ItsOwnResult_StaysAsItIs() =>
        Gen.String[Gen.Char].Sample(text =>
            string.Equals(DisplayText.OneLine(DisplayText.OneLine(text)), DisplayText.OneLine(text), StringComparison.Ordinal));
}
