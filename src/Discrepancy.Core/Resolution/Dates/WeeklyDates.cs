using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Days that come back every week.</summary>
internal static class WeeklyDates
{
    private const int Reach = 2;

    internal static DateResolution Weekday(WeekdayDate date, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        var days = DaysFromMonday(date.Day);
        return Resolve(date.Day.ToString(), offset => DateRange.Day(Monday(anchor, offset).AddDays(days)), date.Which, anchor, context.Tense);
    }

    internal static DateResolution Weekend(WeekendDate date, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        return Resolve("weekend", Days, date.Which, anchor, context.Tense);

        DateRange? Days(int offset) => new DateRange(Monday(anchor, offset).AddDays(5), Monday(anchor, offset).AddDays(6));
    }

    /// <summary>The Monday of the week that lies <paramref name="weeks"/> weeks from that of <paramref name="day"/>.</summary>
    internal static DateOnly Monday(DateOnly day, int weeks) => day.AddDays((7 * weeks) - DaysFromMonday(day.DayOfWeek));

    private static DateResolution Resolve(string name, Func<int, DateRange?> inWeek, Occurrence which, DateOnly anchor, VerbTense tense)
    {
        // "next Friday" said on a Tuesday is the Friday of the next week; "this Friday" is the near one.
        var week = which.Kind switch { OccurrenceKind.Offset => which.Number, OccurrenceKind.Next => 1, _ => (int?)null };
        if (week is { } offset && inWeek(offset) is { } days)
        {
            return DateResolution.Read(days, $"{DateWords.Say(days)}, the {name} of the week from {DateWords.Say(Monday(anchor, offset))}");
        }

        if (which.Kind == OccurrenceKind.Last && name is not "weekend")
        {
            // Nobody calls yesterday "last Wednesday": that of a week earlier is meant.
            return new Recurrence(name, inWeek, Reach).Resolve(OccurrenceKind.Last, anchor.AddDays(-1), tense);
        }

        return new Recurrence(name, inWeek, Reach).Resolve(which.Kind, anchor, tense);
    }

    private static int DaysFromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
