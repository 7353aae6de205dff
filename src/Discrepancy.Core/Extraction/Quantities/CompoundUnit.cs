using System.Globalization;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The smaller unit that follows a measure: "5 feet 2 inches", "2 hours and 30 minutes", "3 years and 2 months".</summary>
internal static class CompoundUnit
{
    private const decimal MonthsInYear = 12;
    private static readonly PhraseTable Units = PhraseTable.Load("units");

    /// <summary>The measure with its smaller unit added, in the larger one; <paramref name="main"/> itself where none follows.</summary>
    public static Measured Add(TokenRow row, Amount amount, Measured main)
    {
        if (!amount.IsWhole || amount.Stated is not null)
        {
            return main;
        }

        var at = row.Word(main.End) is "and" or "," ? main.End + 1 : main.End;
        if (!NumberReader.TryRead(row.Tokens, at, out var number) || number.IsOrdinal || number.Value <= 0 || row.IsHyphen(number.EndToken)
            || Unit(row, main, number.EndToken, out var end) is not { } unit || InLarger(number.Value, unit, main.Unit) is not ({ } added and < 1))
        {
            return Half(row, main, at);
        }

        return main with { End = end, Added = added };
    }

    // "In" is a preposition everywhere but behind feet.
    private static string? Unit(TokenRow row, Measured main, int at, out int end)
    {
        end = at + 1;
        if (main.Unit is "foot" && row.Word(at) is "in" or "in." && (at + 1 >= row.Count || !row.IsWord(at + 1)))
        {
            return "inch";
        }

        var length = Units.MatchFrom(row.Word, at, out var cells);
        end = at + length;
        return length > 0 && decimal.Parse(cells[3], CultureInfo.InvariantCulture) == 1 ? cells[2] : null;
    }

    // "An hour and a half", "a year and a quarter".
    private static Measured Half(TokenRow row, Measured main, int at)
    {
        var word = row.Word(at) is "a" ? at + 1 : at;
        decimal? share = row.Word(word) switch { "half" => 0.5m, "quarter" => 0.25m, _ => null };
        var isPart = at > main.End && row.Word(main.End) is "and" && main.Measure == Measure.Duration && row.Word(word + 1) is not ("of" or "a" or "an" or "the" or "-");
        return isPart && share is { } added ? main with { End = word + 1, Added = added } : main;
    }

    private static decimal? InLarger(decimal number, string part, string whole)
    {
        if (part is "month" && whole is "year")
        {
            return number / MonthsInYear;
        }

        // Only what people say together: "2 miles 300 metres" are two distances.
        var isUsual = (part, whole) is ("inch", "foot") or ("foot", "yard") or ("ounce", "pound") or ("pound", "stone") or ("centimetre", "metre")
            or ("minute", "hour") or ("second", "minute") or ("hour", "day") or ("day", "week");
        return isUsual && SiUnits.Convert(1, part) is { Number: { } small } && SiUnits.Convert(1, whole) is { Number: { } large } ? number * small / large : null;
    }
}
