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

        var other = CalendarArithmetic.Shift(anchor, date.Unit, date.LooksBack ? -count : count);
        var range = date.LooksBack ? new DateRange(other, anchor) : new DateRange(anchor, other);
        return DateResolution.Read(range, $"{DateWords.Say(range)}, counted from {DateWords.Say(anchor)}");
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

        return Said(CalendarArithmetic.Around(CalendarArithmetic.Shift(anchor, date.Unit, count), date.Unit), DateWords.Say(anchor));
    }

    private static DateRange Shifted(DateOnly first, DateOnly last, CalendarUnit unit, decimal count) =>
        new(CalendarArithmetic.Shift(first, unit, count), CalendarArithmetic.Shift(last, unit, count));

    private static DateResolution Said(DateRange range, string origin) =>
        DateResolution.Read(range, $"{DateWords.Say(range)}, counted from {origin}");
}
