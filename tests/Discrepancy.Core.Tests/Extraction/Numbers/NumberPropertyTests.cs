using System.Globalization;
using CsCheck;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class NumberPropertyTests
{
    private static readonly string[] Units =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly (string, int)[] Parts = [("thirds", 3), ("fifths", 5), ("eighths", 8), ("ninths", 9), ("tenths", 10)];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Fact]
    public void TryRead_IntegerWithSeparators_ReadsBack() =>
        Gen.Long[0, 999_999_999_999_999].Sample(value => Read(value.ToString("N0", CultureInfo.InvariantCulture)) == value);

    [Fact]
    public void TryRead_DecimalInDigits_ReadsBack() =>
        Gen.Select(Gen.Int[-1_000_000_000, 1_000_000_000], Gen.Int[0, 6]).Sample((value, places) =>
        {
            var number = new decimal(Math.Abs(value), 0, 0, value < 0, (byte)places);
            return Read(number.ToString(CultureInfo.InvariantCulture)) == number;
        });

    [Fact]
    public void TryRead_Words_ReadBack() =>
        Gen.Select(Gen.Int[0, 999_999], Gen.Bool, Gen.Bool).Sample((value, hasAnd, isHyphenated) => Read(Words(value, hasAnd, isHyphenated)) == value);

    [Fact]
    public void TryRead_SmallWords_ReadBack() =>
        Enumerable.Range(0, 2000).Should().OnlyContain(value => Read(Words(value, true, true)) == value);

    [Fact]
    public void TryRead_DecimalInWords_ReadsBack() => Gen.Select(Gen.Int[0, 999], Gen.Int[0, 9], Gen.Int[1, 9]).Sample((whole, tenth, hundredth) =>
        Read($"{Words(whole, true, true)} point {Words(tenth, true, true)} {Words(hundredth, true, true)}") == whole + (tenth / 10m) + (hundredth / 100m));

    [Fact]
    public void TryRead_FractionInWords_ReadsBack() =>
        Gen.Select(Gen.Int[2, 90], Gen.Int[0, Parts.Length - 1].Select(i => Parts[i])).Sample((count, part) =>
            Read($"{Words(count, true, true)} {part.Item1}") == count / (decimal)part.Item2);

    [Fact]
    public void TryRead_GroupsBehindApostrophes_ReadBack() => Gen.Int[1_000, 999_999_999].Sample(value =>
        Read(value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\'')) == value);

    private static decimal? Read(string text)
    {
        var tokens = SpecTokens.Tokenize(text).Tokens;
        return NumberReader.TryRead(tokens, 0, out var number) && number.EndToken == tokens.Length ? number.Value : null;
    }

    private static string Words(int value, bool hasAnd, bool isHyphenated)
    {
        if (value == 0)
        {
            return "zero";
        }

        var thousands = value >= 1000 ? Group(value / 1000, hasAnd, isHyphenated) + " thousand" : "";
        var rest = Group(value % 1000, hasAnd, isHyphenated);
        return string.Join(' ', new[] { thousands, rest }.Where(part => part.Length > 0));
    }

    private static string Group(int value, bool hasAnd, bool isHyphenated)
    {
        var hundreds = value >= 100 ? Units[value / 100] + " hundred" : "";
        var rest = value % 100;
        var tail = rest < 20 ? Units[rest] : string.Join(isHyphenated ? '-' : ' ', new[] { Tens[rest / 10], Units[rest % 10] }.Where(part => part.Length > 0));
        return string.Join(hasAnd ? " and " : " ", new[] { hundreds, tail }.Where(part => part.Length > 0));
    }
}
