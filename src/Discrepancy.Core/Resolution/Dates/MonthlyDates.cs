using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Days that come back every month: "the 18th".</summary>
internal static class MonthlyDates
{
    internal static DateResolution Day(DayOfMonthDate date, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"day {date.Day} of a month");
        if (date.Which.Kind == OccurrenceKind.Offset)
        {
            return InMonth(anchor, date.Which.Number, date) is { } day
                ? DateResolution.Read(day, DateWords.Say(day)) : DateResolution.Unresolved($"that month has no such {name}");
        }

        // News that states no month looks back unless the verb looks ahead.
        var tense = context.Tense == VerbTense.Future ? VerbTense.Future : VerbTense.Past;
        var months = new Recurrence(name, offset => InMonth(anchor, offset, date), Reach: 0);
        return months.ByTense(anchor, tense) is { Range: not null } told ? told : months.Closest(anchor);
    }

    private static DateRange? InMonth(DateOnly anchor, int offset, DayOfMonthDate date)
    {
        var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(offset);
        if (date.Day > DateTime.DaysInMonth(month.Year, month.Month))
        {
            return null;
        }

        var day = month.AddDays(date.Day - 1);
        return date.Weekday is null || day.DayOfWeek == date.Weekday ? DateRange.Day(day) : null;
    }
}
