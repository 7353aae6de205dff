using System.Collections.Frozen;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Matches numbers with separators, times, fractions and dates in figures: "1,200.5", "5:00", "1/2", "11/28/2000", "2024-03-01".</summary>
internal static class NumberShape
{
    private const int LongestUnit = 8;
    private const int MostGroups = 6;

    private static readonly FrozenSet<string> Units = new[]
    {
        "am", "pm", "bn", "m", "mn", "tn", "k", "km", "cm", "mm", "kg", "mg", "g", "lb", "lbs", "oz", "ft", "in", "yd", "mi", "mph",
        "kph", "hr", "hrs", "min", "mins", "sec", "secs", "ms", "yr", "yrs", "kw", "mw", "gw", "kwh", "mwh", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb",
        "million", "billion", "trillion", "pp", "bps", "ha",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset behind the number that starts at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number would start.</param>
    /// <param name="end">Where the stretch without white space ends.</param>
    /// <param name="isFirst">Whether the stretch starts here, so that a sign may belong to the number.</param>
    public static int Match(string text, int start, int end, bool isFirst)
    {
        var first = isFirst && IsLead(text, start, end) ? start + 1 : start;
        if (!IsDigit(text, first, end))
        {
            return start;
        }

        var i = DashedEnd(text, first, end);
        if (i > first)
        {
            return i;
        }

        i = FiguresEnd(text, first, end);
        return text[start] is '\'' or '\u2019' or '\u2018' && i - first != 2 ? start : SuffixEnd(text, i, end);
    }

    // ".5", "+44", "'90s"
    private static bool IsLead(string text, int start, int end) =>
        text[start] is '.' or '+' or '\'' or '\u2019' or '\u2018' && IsDigit(text, start + 1, end);

    private static int FiguresEnd(string text, int start, int end)
    {
        var i = DigitsEnd(text, start, end);
        while (i < end && JoinsFigures(text, i, end))
        {
            i = DigitsEnd(text, i + 1, end);
        }

        return i;
    }

    private static bool JoinsFigures(string text, int index, int end) => text[index] switch
    {
        '.' or ':' or '/' => IsDigit(text, index + 1, end),
        ',' => IsDigit(text, index + 3, end) && DigitsEnd(text, index + 1, Math.Min(end, index + 5)) == index + 4,
        _ => false,
    };

    // Dates and telephone numbers: three groups or more, or three figures and four. "348-77" and "3-4" are three tokens.
    private static int DashedEnd(string text, int start, int end)
    {
        var i = DigitsEnd(text, start, end);
        var (groups, firstLength) = (1, i - start);
        var lastLength = firstLength;
        while (i < end && groups <= MostGroups && text[i] is '-' && IsDigit(text, i + 1, end))
        {
            var next = DigitsEnd(text, i + 1, end);
            (lastLength, i, groups) = (next - i - 1, next, groups + 1);
        }

        var endsHere = i == end || !char.IsLetterOrDigit(text[i]);
        return endsHere && (groups >= 3 || (groups == 2 && firstLength == 3 && lastLength == 4)) ? i : start;
    }

    // Ordinals, decades and codes stay whole, units are cut off.
    private static int SuffixEnd(string text, int index, int end)
    {
        if (index + 1 < end && CharacterClass.IsApostrophe(text[index]) && text[index + 1] == 's' && text[index - 1] == '0' && IsWordEnd(text, index + 2, end))
        {
            return index + 2;
        }

        var i = index;
        while (i < end && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        if (i == index + 1 && i < end && text[i] == '.' && text[index] is 'a' or 'p')
        {
            return index;
        }

        var isUnit = i - index <= LongestUnit && Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(index, i - index));
        return isUnit ? index : i;
    }

    private static bool IsWordEnd(string text, int index, int end) => index >= end || !char.IsLetterOrDigit(text[index]);

    private static bool IsDigit(string text, int index, int end) => index < end && char.IsDigit(text[index]);

    private static int DigitsEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
