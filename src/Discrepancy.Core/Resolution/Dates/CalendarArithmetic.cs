using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Counts days, weeks, months and years. Throws <see cref="ArgumentOutOfRangeException"/> outside the years 1 to 9999.</summary>
internal static class CalendarArithmetic
{
    private const int LastYear = 9999;

    /// <summary>The period that lies <paramref name="offset"/> periods from the one around <paramref name="day"/>.</summary>
    internal static DateRange Period(DateOnly day, CalendarUnit unit, int offset) => unit switch
    {
        CalendarUnit.Day => DateRange.Day(day.AddDays(offset)),
        CalendarUnit.Week => new DateRange(WeeklyDates.Monday(day, offset), WeeklyDates.Monday(day, offset).AddDays(6)),
        CalendarUnit.Month => MonthsFrom(new DateOnly(day.Year, day.Month, 1).AddMonths(offset), 1),
        CalendarUnit.Quarter => MonthsFrom(new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * offset), 3),
        CalendarUnit.Year => DateRange.Year(day.Year + offset),
        CalendarUnit.Decade => MonthsFrom(new DateOnly((day.Year / 10 * 10) + (10 * offset), 1, 1), 120),
        _ => MonthsFrom(new DateOnly((day.Year / 100 * 100) + (100 * offset), 1, 1), 1200),
    };

    /// <summary>The day <paramref name="count"/> units on; back where it is negative.</summary>
    internal static DateOnly Shift(DateOnly day, CalendarUnit unit, decimal count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(count), LastYear * 366m, nameof(count));

        return unit switch
        {
            CalendarUnit.Day => day.AddDays((int)count),
            CalendarUnit.Week => day.AddDays((int)(7 * count)),
            CalendarUnit.Month => day.AddMonths((int)count).AddDays((int)((count - decimal.Truncate(count)) * 30)),
            CalendarUnit.Quarter => day.AddMonths((int)(3 * count)),
            CalendarUnit.Year => day.AddMonths((int)(12 * count)),
            CalendarUnit.Decade => day.AddMonths((int)(120 * count)),
            _ => day.AddMonths((int)(1200 * count)),
        };
    }

    /// <summary>Half a unit on either side: "two years ago" is hardly ever meant to the day. Days are.</summary>
    internal static DateRange Around(DateOnly day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => DateRange.Day(day),
        CalendarUnit.Week => new DateRange(day.AddDays(-3), day.AddDays(3)),
        CalendarUnit.Month => new DateRange(day.AddDays(-15), day.AddDays(15)),
        _ => new DateRange(Shift(day, unit, -0.5m), Shift(day, unit, 0.5m)),
    };

    private static DateRange MonthsFrom(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));
}
