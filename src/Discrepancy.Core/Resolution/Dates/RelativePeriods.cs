using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Periods and days counted from the day of publication or from another date.</summary>
internal static class RelativePeriods
{
    internal static DateResolution Period(PeriodDate date, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        var range = CalendarArithmetic.Period(anchor, date.Unit, date.Offset);
        var unit = date.Unit.ToString().ToLowerInvariant();
        var which = date.Offset switch { 0 => $"the {unit} of", -1 => $"the {unit} before that of", 1 => $"the {unit} after that of", _ => "counted from" };
        return DateResolution.Read(range, $"{DateWords.Say(range)}, {which} {DateWords.Say(anchor)}");
    }

    internal static DateResolution Stretch(StretchDate date, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        if (date.Count is not { } count)
        {
            return DateResolution.Unresolved("how long it is, is not said");
        }

        var range = StretchOf(date, count, anchor);
        return DateResolution.Read(range, $"{DateWords.Say(range)}, counted from {DateWords.Say(anchor)}");
    }

    // Quarters are those of the calendar; the other units are counted to the day. What is to come begins tomorrow.
    private static DateRange StretchOf(StretchDate date, decimal count, DateOnly anchor)
    {
        if (date.IsWorkdays)
        {
            return WorkdaysOf(anchor, (int)count, date.LooksBack);
        }

        if (date.Unit == CalendarUnit.Quarter && count == decimal.Truncate(count))
        {
            var (near, far) = date.LooksBack ? (-1, -(int)count) : (1, (int)count);
            var (first, last) = (CalendarArithmetic.Period(anchor, date.Unit, Math.Min(near, far)), CalendarArithmetic.Period(anchor, date.Unit, Math.Max(near, far)));
            return new DateRange(first.First, last.Last);
        }

        var other = CalendarArithmetic.Shift(anchor, date.Unit, date.LooksBack ? -count : count);
        return date.LooksBack ? new DateRange(other, anchor) : new DateRange(other > anchor ? anchor.AddDays(1) : anchor, other);
    }

    // The days next to the anchor, which is not counted itself.
    private static DateRange WorkdaysOf(DateOnly anchor, int count, bool looksBack)
    {
        var step = looksBack ? -1 : 1;
        var day = anchor;
        DateOnly? near = null;
        for (var counted = 0; counted < count;)
        {
            day = day.AddDays(step);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                counted++;
                near ??= day;
            }
        }

        var first = near ?? anchor;
        return looksBack ? new DateRange(day, first) : new DateRange(first, day);
    }

    internal static DateResolution Distant(DistantDate date, DateContext context)
    {
        if (date.Count is not { } count)
        {
            return DateResolution.Unresolved("how long it is, is not said");
        }

        var looksBack = date.Direction is DistanceDirection.Ago or DistanceDirection.Before;
        if (date.Origin is null)
        {
            return date.Direction is DistanceDirection.Ago or DistanceDirection.FromNow
                ? FromAnchor(date, looksBack ? -count : count, context)
                : DateResolution.Unresolved("it is counted from another event");
        }

        var origin = DateExpressionResolver.Resolve(date.Origin, context);
        return origin.Range is { First: { } first, Last: { } last }
            ? Said(Shifted(first, last, date.Unit, looksBack ? -count : count), DateWords.Say(new DateRange(first, last)))
            : DateResolution.Unresolved(origin.Reason ?? "it is counted from a date without an end");
    }

    private static DateResolution FromAnchor(DistantDate date, decimal count, DateContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        var day = CalendarArithmetic.Shift(anchor, date.Unit, count);
        return Said(CalendarArithmetic.Around(day, date.Unit), DateWords.Say(anchor)) with { Stated = DateRange.Day(day) };
    }

    private static DateRange Shifted(DateOnly first, DateOnly last, CalendarUnit unit, decimal count) =>
        new(CalendarArithmetic.Shift(first, unit, count), CalendarArithmetic.Shift(last, unit, count));

    private static DateResolution Said(DateRange range, string origin) =>
        DateResolution.Read(range, $"{DateWords.Say(range)}, counted from {origin}");
}
