using System.Globalization;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class NumberSpecTests
{
    [Theory]
    [MemberData(nameof(Cases), "Digits", false)]
    [MemberData(nameof(Cases), "Scales", false)]
    [MemberData(nameof(Cases), "Words", false)]
    [MemberData(nameof(Cases), "Fractions", false)]
    [MemberData(nameof(Cases), "Ordinals", true)]
    public void TryRead_Spec_IsRead(string text, string quote, string value, string step, bool isOrdinal)
    {
        var sentence = SpecTokens.Tokenize(text);

        NumberReader.TryRead(sentence.Tokens, 0, out var number).Should().BeTrue();

        SpecTokens.Quote(text, sentence, number.FirstToken, number.EndToken).Should().Be(quote);
        decimal.Round(number.Value, 10).Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        number.Step.Should().Be(decimal.Parse(step, CultureInfo.InvariantCulture));
        number.IsOrdinal.Should().Be(isOrdinal);
    }

    [Theory]
    [MemberData(nameof(NotRead))]
    public void TryRead_NoNumber_IsFalse(string text) =>
        NumberReader.TryRead(SpecTokens.Tokenize(text).Tokens, 0, out _).Should().BeFalse();

    [Theory]
    [InlineData("1,23,4")]
    [InlineData("5m")]
    [InlineData("1990s")]
    [InlineData("5:00")]
    [InlineData("")]
    public void TryRead_TokenThatIsNoNumber_IsFalse(string form) =>
        NumberReader.TryRead([new Token(new TextSpan(0, 9), form)], 0, out _).Should().BeFalse();

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335 trillion")]
    [InlineData("999999999999999999999999999999999999999999999")]
    [InlineData("79228162514264337593543950335bn")]
    [InlineData("nine thousand trillion quadrillion")]
    [InlineData("0.0000000000000000000000000000000000000001")]
    [InlineData("99999999999999999999999999999/2")]
    public void TryRead_HugeNumber_DoesNotThrow(string text)
    {
        var act = () => NumberReader.TryRead(SpecTokens.Tokenize(text).Tokens, 0, out _);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void TryRead_IndexOutsideOfSentence_IsFalse(int index) =>
        NumberReader.TryRead(SpecTokens.Tokenize("7").Tokens, index, out _).Should().BeFalse();

    public static TheoryData<string, string, string, string, bool> Cases(string heading, bool isOrdinal)
    {
        var data = new TheoryData<string, string, string, string, bool>();
        foreach (var row in SpecTable.Read("Numbers.md", heading))
        {
            data.Add(row["text"], row["quote"], row["value"], row["step"], isOrdinal);
        }

        return data;
    }

    public static TheoryData<string> NotRead() => [.. SpecTable.Read("Numbers.md", "Must not be read").Select(row => row["text"])];
}
