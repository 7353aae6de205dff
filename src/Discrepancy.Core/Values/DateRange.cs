using System.Globalization;

namespace Discrepancy.Values;

/// <summary>A stretch of calendar days. Both ends are included; a missing end is open ("since 2019" has no last day).</summary>
public readonly record struct DateRange
{
    /// <summary>Makes the range of <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <exception cref="ArgumentException">Both ends are missing, or the last day lies before the first.</exception>
    public DateRange(DateOnly? first, DateOnly? last)
    {
        if (first is null && last is null)
        {
            throw new ArgumentException("A date range needs at least one end.", nameof(first));
        }

        if (first > last)
        {
            throw new ArgumentException("The last day lies before the first.", nameof(last));
        }

        First = first;
        Last = last;
    }

    /// <summary>The first day; null where the past is open.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day; null where the future is open.</summary>
    public DateOnly? Last { get; }

    /// <summary>The range of one day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>The days of a year.</summary>
    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The days of a month, which is 1 to 12.</summary>
    public static DateRange Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether the ranges share at least one day.</summary>
    public bool Overlaps(DateRange other) =>
        (First is null || other.Last is null || First <= other.Last) && (other.First is null || Last is null || other.First <= Last);

    /// <summary>Whether every day of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(DateRange other) =>
        (First is null || (other.First is not null && First <= other.First)) && (Last is null || (other.Last is not null && other.Last <= Last));

    /// <summary>ISO 8601: a day, month or year where the range is just that, else <c>first/last</c> with <c>..</c> for an open end.</summary>
    public override string ToString()
    {
        if (First is { } first && Last is { } last)
        {
            return ToCalendarUnit(first, last) ?? $"{Iso(first)}/{Iso(last)}";
        }

        return First is { } start ? $"{Iso(start)}/.." : $"../{Iso(Last!.Value)}";
    }

    private static string? ToCalendarUnit(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return Iso(first);
        }

        if (Month(first.Year, first.Month) == new DateRange(first, last))
        {
            return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }

        return Year(first.Year) == new DateRange(first, last) ? first.ToString("yyyy", CultureInfo.InvariantCulture) : null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
