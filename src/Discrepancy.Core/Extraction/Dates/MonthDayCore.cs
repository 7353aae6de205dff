using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a day with its month: "Feb. 22", "Wednesday, February 22nd", "22 February", "the 22nd of February".</summary>
internal static class MonthDayCore
{
    internal static RecurringCore? Read(DateTokens tokens, int index)
    {
        var start = index;
        var weekday = CalendarWords.Weekday(tokens.Word(index)) ?? ShortWeekday(tokens, index);
        if (weekday is not null)
        {
            start = tokens.Skip(index + 1, ",");
        }

        if ((MonthFirst(tokens, start) ?? DayFirst(tokens, start)) is not { } found)
        {
            return null;
        }

        return new RecurringCore(found.End, which => new DayDate(found.Month, found.Day, which) { Weekday = weekday });
    }

    /// <summary>A day of a month in figures or as an ordinal: "22", "22nd", "twenty second".</summary>
    internal static (int Day, int End)? Day(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "twenty", "thirty") && tokens.Ordinal(index + 1) is { Value: <= 9 } unit && (tokens.Is(index, "twenty") ? 20 : 30) + unit.Value is var sum and <= 31)
        {
            return (sum, unit.End);
        }

        if (tokens.Figures(index, 2) is { } day and > 0 and <= 31)
        {
            return (day, index + 1);
        }

        return tokens.Ordinal(index) is { Value: <= 31 } ordinal ? ordinal : null;
    }

    private static (int Month, int Day, int End)? MonthFirst(DateTokens tokens, int index)
    {
        if (Glued(tokens, index) is { } glued)
        {
            return glued;
        }

        var at = tokens.Skip(tokens.Skip(index + 1, "the"), ",");
        if ((Day(tokens, at) ?? InWords(tokens, at)) is not { } day || (at > index + 1 && tokens.Is(index + 1, ",") && tokens.StartsWithDigit(at) && tokens.Figures(at, 2) is not null)
            || MonthWords.Numbered(tokens, index, tokens.Ordinal(at) is { Value: >= 4 }) is not { } month)
        {
            return null;
        }

        return IsNotADay(tokens, day.End) ? null : (month, day.Day, day.End);
    }

    private static (int Month, int Day, int End)? DayFirst(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "the");
        if (tokens.Is(index - 1, "$", "€", "£") || (Day(tokens, start) ?? DatedWords(tokens, start)) is not { } day)
        {
            return null;
        }

        // "the second March meeting" counts meetings; "22nd February" does not.
        var month = tokens.Skip(tokens.Sequence(day.End, "day", "of") ? day.End + 1 : day.End, "of");
        if (month == day.End && !tokens.StartsWithDigit(start) && tokens.Ordinal(start) is not null)
        {
            return null;
        }

        // "the 19 Sept. 11 hijackers": the day stands behind the month, and the number before it counts something.
        if (month == day.End && tokens.Figures(month + 1, 2) is > 0 and <= 31)
        {
            return null;
        }

        return MonthWords.Numbered(tokens, month, isOrdinal: month > day.End && tokens.Ordinal(start) is not null) is { } number ? (number, day.Day, month + 1) : null;
    }

    // "mar4", "Dec31".
    private static (int Month, int Day, int End)? Glued(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        var letters = word.Length - word.TrimEnd("0123456789".ToCharArray()).Length is var figures and (1 or 2) ? word.Length - figures : 0;
        return letters is 3 or 4 && CalendarWords.Month(word[..letters]) is { } month
            && int.Parse(word.AsSpan(letters), System.Globalization.CultureInfo.InvariantCulture) is var day and >= 1 and <= 31 ? (month, day, index + 1) : null;
    }

    // "May twenty-nine".
    private static (int Day, int End)? InWords(DateTokens tokens, int index) =>
        tokens.IsWord(index) && tokens.Cardinal(index) is { Value: >= 20 and <= 31 } day ? day : null;

    // "twenty-five January nineteen eighty-six": the year proves it.
    private static (int Day, int End)? DatedWords(DateTokens tokens, int index) =>
        tokens.IsWord(index) && tokens.Cardinal(index) is { Value: >= 1 and <= 31 } day && CalendarWords.Month(tokens.Word(day.End)) is not null
        && WhichWords.YearBehind(tokens, day.End + 1) is not null ? day : null;

    private static bool IsNotADay(DateTokens tokens, int end) => WhichWords.IsCount(tokens, end) || tokens.Is(end, "years", "times", "points");

    // "Sun." and "Sat." are days only where a date follows.
    private static DayOfWeek? ShortWeekday(DateTokens tokens, int index) =>
        tokens.IsCapitalized(index) ? CalendarWords.ShortWeekday(tokens.Word(index)) : null;
}
