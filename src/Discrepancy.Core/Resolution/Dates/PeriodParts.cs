using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Cuts periods into thirds and counts units within them.</summary>
internal static class PeriodParts
{
    /// <summary>The first, second or last part: of a year four months, of a month its first half, the ten days around its middle, its second half; else a third.</summary>
    internal static DateRange Third(DateRange whole, PeriodPart part)
    {
        var (first, last) = (whole.First!.Value, whole.Last!.Value);
        if (whole == DateRange.Year(first.Year))
        {
            var start = new DateOnly(first.Year, part switch { PeriodPart.Early => 1, PeriodPart.Middle => 5, _ => 9 }, 1);
            return new DateRange(start, start.AddMonths(4).AddDays(-1));
        }

        if (whole == DateRange.Month(first.Year, first.Month))
        {
            return part switch
            {
                PeriodPart.Early => new DateRange(first, first.AddDays(14)),
                PeriodPart.Middle => new DateRange(first.AddDays(9), first.AddDays(19)),
                _ => new DateRange(first.AddDays(15), last),
            };
        }

        var third = (last.DayNumber - first.DayNumber + 1) / 3;
        return part switch
        {
            PeriodPart.Early => new DateRange(first, third == 0 ? first : first.AddDays(third - 1)),
            PeriodPart.Middle => new DateRange(first.AddDays(third), third == 0 ? last : first.AddDays((2 * third) - 1)),
            _ => new DateRange(third == 0 ? first : first.AddDays(2 * third), last),
        };
    }

    /// <summary>The unit of that number within the days; null where there are not so many..</summary>
    internal static DateRange? Nth(NthDate date, DateOnly first, DateOnly last)
    {
        var units = Units(date, first, last).ToList();
        var from = date.Number < 0 ? units.Count + date.Number - date.Count + 1 : date.Number - 1;
        var to = from + date.Count - 1;
        return from >= 0 && to < units.Count ? new DateRange(units[from].First, units[to].Last) : null;
    }

    private static IEnumerable<DateRange> Units(NthDate date, DateOnly first, DateOnly last)
    {
        var unit = CalendarArithmetic.Period(first, date.Unit, 0);
        for (var offset = 0; unit.First <= last; offset++, unit = CalendarArithmetic.Period(first, date.Unit, offset))
        {
            // A week that is cut by the edge counts for the period that has its Thursday (ISO 8601).
            var key = date.Unit == CalendarUnit.Week ? unit.First!.Value.AddDays(3) : unit.First!.Value;
            if (key >= first && key <= last && (date.Weekday is not { } weekday || key.DayOfWeek == weekday))
            {
                yield return unit;
            }
        }
    }
}
