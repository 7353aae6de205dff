using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What the pieces of a date joined by hyphens, slashes or periods mean: "2023-02-22", "05-Aug-2016", "Dec/2018", "2019-Q1".</summary>
internal static class JoinedDate
{
    private const int LastShortYearOfThisCentury = 39;

    /// <summary>The date of three pieces.</summary>
    internal static DateExpression? Read(string first, string second, string third, char separator) =>
        (CalendarWords.Month(first), CalendarWords.Month(second), CalendarWords.Month(third)) switch
        {
            (null, null, null) => Numbers(first, second, third, separator),
            ({ } month, null, null) => WithMonth(month, second, third),
            (null, { } month, null) => WithMonth(month, first, third),
            (null, null, { } month) => WithMonth(month, first, second),
            _ => null,
        };

    /// <summary>The date of two pieces.</summary>
    internal static DateExpression? Read(string first, string second) =>
        (CalendarWords.Month(first), CalendarWords.Month(second)) switch
        {
            ({ } month, null) => MonthWith(month, second),
            // "1818-January 8" is a span that goes on.
            (null, { } month) => YearOf(first) is null ? MonthWith(month, first) : null,
            (null, null) => PartOfYear(first, second) ?? PartOfYear(second, first) ?? YearMonth(first, second) ?? MonthYear(first, second),
            _ => null,
        };

    /// <summary>The day of two numbers without a year, where only one order is possible.</summary>
    internal static DayDate? DayAndMonth(string first, string second) => (Number(first, 2), Number(second, 2)) switch
    {
        ({ } month and >= 1 and <= 12, { } day and >= 13 and <= 31) => new DayDate(month, day, Occurrence.Unstated),
        ({ } day and >= 13 and <= 31, { } month and >= 1 and <= 12) => new DayDate(month, day, Occurrence.Unstated),
        ({ } month and >= 1 and <= 12, { } day) when month == day => new DayDate(month, day, Occurrence.Unstated),
        _ => null,
    };

    /// <summary>The numbers as a day where only one order is possible, as they are where both are; null where they are no day.</summary>
    internal static DateExpression? Ordered(NumericDate date)
    {
        var which = date.Year is { } year ? Occurrence.InYear(year) : Occurrence.Unstated;
        return (date.First, date.Second) switch
        {
            ( >= 1 and <= 12 and var month, >= 13 and <= 31 and var day) => new DayDate(month, day, which),
            ( >= 13 and <= 31 and var day, >= 1 and <= 12 and var month) => new DayDate(month, day, which),
            ( >= 1 and <= 12, >= 1 and <= 12) => date.First == date.Second ? new DayDate(date.First, date.Second, which) : date,
            _ => null,
        };
    }

    /// <summary>A year of two figures: up to 39 of this century, else of the last.</summary>
    internal static int FullYear(int year) => year + (year <= LastShortYearOfThisCentury ? 2000 : 1900);

    private static DateExpression? Numbers(string first, string second, string third, char separator)
    {
        if (first.Length == 4)
        {
            return second.Length <= 2 && YearOf(first) is { } year && Number(second, 2) is { } month and >= 1 and <= 12 && Number(third, 2) is { } day and >= 1 and <= 31
                ? Day(year, month, day) : null;
        }

        // Figures joined by hyphens or periods can be anything unless a whole year stands among them.
        var last = third.Length == 2 && separator == '/' && Number(third, 2) is { } shortYear ? FullYear(shortYear) : YearOf(third);
        if (last is not { } ending)
        {
            return null;
        }

        return (Number(first, 2), Number(second, 2)) switch
        {
            ({ } a and >= 1 and <= 12, { } b and >= 1 and <= 12) => a == b ? Day(ending, a, b) : new NumericDate(a, b, ending),
            ({ } a and >= 1 and <= 12, { } b and >= 13 and <= 31) => Day(ending, a, b),
            ({ } a and >= 13 and <= 31, { } b and >= 1 and <= 12) => Day(ending, b, a),
            _ => null,
        };
    }

    private static DayDate? WithMonth(int month, string first, string second)
    {
        if (YearOf(first) is { } before)
        {
            return Number(second, 2) is { } day and >= 1 and <= 31 ? Day(before, month, day) : null;
        }

        int? behind = YearOf(second) ?? (second.Length == 2 && Number(second, 2) is { } year ? FullYear(year) : null);
        return behind is { } known && Number(first, 2) is { } number and >= 1 and <= 31 ? Day(known, month, number) : null;
    }

    private static DateExpression? MonthWith(int month, string other)
    {
        if (YearOf(other) is { } year)
        {
            return new MonthDate(month, Occurrence.InYear(year));
        }

        return Number(other, 2) is { } day and >= 1 and <= 31 ? new DayDate(month, day, Occurrence.Unstated) : null;
    }

    private static DateExpression? PartOfYear(string year, string part) => (YearOf(year), part) switch
    {
        ({ } number, ['q', var quarter and >= '1' and <= '4']) => new QuarterDate(quarter - '0', Occurrence.InYear(number)),
        ({ } number, ['h', var half and ('1' or '2')]) => new HalfYearDate(half - '0', Occurrence.InYear(number)),
        _ => null,
    };

    // "2015-12" is a month, "2011-12" and "2005-10" can be two years.
    private static MonthDate? YearMonth(string first, string second) =>
        YearOf(first) is { } year && Number(second, 2) is { } month and >= 1 and <= 12 && (second.Length == 1 || month <= year % 100)
            ? new MonthDate(month, Occurrence.InYear(year)) : null;

    private static MonthDate? MonthYear(string first, string second) =>
        YearOf(second) is { } year && Number(first, 2) is { } month and >= 1 and <= 12 ? new MonthDate(month, Occurrence.InYear(year)) : null;

    private static DayDate Day(int year, int month, int day) => new(month, day, Occurrence.InYear(year));

    private static int? YearOf(string text) => text.Length == 4 && Number(text, 4) is { } year and >= 1000 and < 2200 ? year : null;

    private static int? Number(string text, int digits) =>
        text.Length > 0 && text.Length <= digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
