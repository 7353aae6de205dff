using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>Decides whether a claim means the days that GUM marks.</summary>
internal static class GumMatch
{
    /// <summary>Whether the claim means <paramref name="gold"/>, or is a range that begins or ends with it, or a part of it.</summary>
    public static bool Fits(DateValue value, DateRange? gold) =>
        gold is { } days && days is { First: { } first, Last: { } last }
        && (value.Range == gold || value.Stated == gold || value.Expression switch
        {
            SpanDate => value.Range is { } range && (range.First == first || range.Last == last),
            DistantDate distant => value.Stated is { } day && days.Contains(day) && distant.Unit == UnitOf(first, last),
            PeriodPartDate { Whole: YearDate or MonthDate } => value.Range is { } part && days.Contains(part),
            BoundedDate bounded => value.Range is { } range && IsLimit(bounded.Bound, range, first, last),
            _ => false,
        });

    // "two years ago" is the year of that day for GUM.
    private static CalendarUnit UnitOf(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) switch { < 1 => CalendarUnit.Day, < 31 => CalendarUnit.Month, _ => CalendarUnit.Year };

    private static bool IsLimit(DateBound bound, DateRange range, DateOnly first, DateOnly last) => bound switch
    {
        DateBound.Since or DateBound.From => range.First == first,
        DateBound.After => range.First == last.AddDays(1),
        DateBound.Before => range.Last == first.AddDays(-1),
        _ => range.Last == last,
    };
}
