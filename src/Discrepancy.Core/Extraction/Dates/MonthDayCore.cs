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

    /// <summary>A day of a month in figures or as an ordinal.</summary>
    internal static (int Day, int End)? Day(DateTokens tokens, int index)
    {
        if (tokens.Figures(index, 2) is { } day and > 0 and <= 31)
        {
            return (day, index + 1);
        }

        return tokens.Ordinal(index) is { Value: <= 31 } ordinal ? ordinal : null;
    }

    private static (int Month, int Day, int End)? MonthFirst(DateTokens tokens, int index)
    {
        if (MonthWords.Certain(tokens, index) is not { } month || Day(tokens, tokens.Skip(index + 1, "the")) is not { } day)
        {
            return null;
        }

        return IsNotADay(tokens, day.End) ? null : (month, day.Day, day.End);
    }

    private static (int Month, int Day, int End)? DayFirst(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "the");
        if (tokens.Is(index - 1, "$", "€", "£") || Day(tokens, start) is not { } day)
        {
            return null;
        }

        // "the second March meeting" counts meetings; "22nd February" does not.
        var month = tokens.Skip(tokens.Sequence(day.End, "day", "of") ? day.End + 1 : day.End, "of");
        if (month == day.End && !char.IsAsciiDigit(tokens.Form(start)[0]))
        {
            return null;
        }

        return MonthWords.Certain(tokens, month) is { } number ? (number, day.Day, month + 1) : null;
    }

    private static bool IsNotADay(DateTokens tokens, int end) => WhichWords.IsCount(tokens, end) || tokens.Is(end, "years", "times", "points");

    // "Sun." and "Sat." are days only where a date follows.
    private static DayOfWeek? ShortWeekday(DateTokens tokens, int index) =>
        tokens.IsCapitalized(index) ? CalendarWords.ShortWeekday(tokens.Word(index)) : null;
}
