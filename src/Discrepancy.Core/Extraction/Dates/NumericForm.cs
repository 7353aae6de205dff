using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads dates written in numbers: "2023-02-22", "2/22/2023", "22.02.2023".</summary>
internal static class NumericForm
{
    private static readonly char[] Separators = ['-', '/', '.'];

    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        OneToken(tokens.Word(index)) is { } joined ? new DatePhrase(index + 1, joined) : Split(tokens, index);

    private static DateExpression? OneToken(string word)
    {
        var text = word.Length > 10 && word[10] == 't' ? word[..10] : word;
        var separator = text.IndexOfAny(Separators);
        if (separator < 0 || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        var parts = text.Split(text[separator]);
        return parts.Length == 3 ? FromParts(parts[0], parts[1], parts[2]) : Quarter(parts);
    }

    // "2023 - 02 - 22" and "2/22/2023" in five tokens without white space between them.
    private static DatePhrase? Split(DateTokens tokens, int index)
    {
        if (!tokens.Is(index + 1, "-", "/") || !tokens.Is(index + 3, tokens.Word(index + 1)))
        {
            return null;
        }

        for (var part = 1; part <= 4; part++)
        {
            if (index + part >= tokens.Count || tokens.Tokens[index + part].SpaceBefore)
            {
                return null;
            }
        }

        return FromParts(tokens.Word(index), tokens.Word(index + 2), tokens.Word(index + 4)) is { } date ? new DatePhrase(index + 5, date) : null;
    }

    private static DateExpression? FromParts(string first, string second, string third)
    {
        if (Number(first) is not { } a || Number(second) is not { } b || Number(third) is not { } c)
        {
            return null;
        }

        if (first.Length == 4)
        {
            return second.Length == 2 && b is >= 1 and <= 12 && c is >= 1 and <= 31 && IsYear(a) ? Day(a, b, c) : null;
        }

        if (third.Length != 4 || !IsYear(c))
        {
            return null;
        }

        return (a, b) switch
        {
            ( >= 1 and <= 12, >= 1 and <= 12) when a == b => Day(c, a, b),
            ( >= 1 and <= 12, >= 1 and <= 12) => new NumericDate(a, b, c),
            ( >= 1 and <= 12, >= 13 and <= 31) => Day(c, a, b),
            ( >= 13 and <= 31, >= 1 and <= 12) => Day(c, b, a),
            _ => null,
        };
    }

    private static QuarterDate? Quarter(string[] parts) =>
        parts is [{ Length: 4 } year, ['q', >= '1' and <= '4'] quarter] && Number(year) is { } number && IsYear(number)
            ? new QuarterDate(quarter[1] - '0', Occurrence.InYear(number)) : null;

    private static DayDate Day(int year, int month, int day) => new(month, day, Occurrence.InYear(year));

    private static bool IsYear(int number) => number is >= 1000 and < 2200;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
