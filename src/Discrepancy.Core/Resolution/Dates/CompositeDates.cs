using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Dates that are made of other dates.</summary>
internal static class CompositeDates
{
    internal static DateResolution Part(PeriodPartDate date, DateContext context)
    {
        var whole = DateExpressionResolver.Resolve(date.Whole, context);
        if (whole.Range is not { First: { } first, Last: { } last })
        {
            return whole.Range is null ? whole : DateResolution.Unresolved("a range without an end has no parts");
        }

        if (date.Part is not (PeriodPart.Earlier or PeriodPart.Later))
        {
            return Said(PeriodParts.Third(new DateRange(first, last), date.Part));
        }

        if (context.Anchor is not { } anchor)
        {
            return DateContext.NoAnchor;
        }

        if (anchor < first || anchor > last)
        {
            return Said(new DateRange(first, last));
        }

        return Said(date.Part == PeriodPart.Earlier ? new DateRange(first, anchor) : new DateRange(anchor, last));
    }

    internal static DateResolution Nth(NthDate date, DateContext context)
    {
        var whole = DateExpressionResolver.Resolve(date.Whole, context);
        if (whole.Range is not { First: { } first, Last: { } last })
        {
            return whole.Range is null ? whole : DateResolution.Unresolved("nothing can be counted in a range without an end");
        }

        return PeriodParts.Nth(date, first, last) is { } found ? Said(found) : DateResolution.Unresolved("the period has no such part");
    }

    internal static DateResolution WeekOf(WeekOfDate date, DateContext context)
    {
        var day = DateExpressionResolver.Resolve(date.Day, context);
        return (day.Stated ?? day.Range)?.First is { } first ? Said(CalendarArithmetic.Period(first, CalendarUnit.Week, 0)) : day;
    }

    // "Labor Day weekend": Saturday to Monday; "Thanksgiving weekend": Thursday to Sunday.
    internal static DateResolution WeekendOf(WeekendOfDate date, DateContext context)
    {
        var day = DateExpressionResolver.Resolve(date.Day, context);
        if (day.Range?.First is not { } first)
        {
            return day;
        }

        var weeksOn = first.DayOfWeek == DayOfWeek.Monday || first.DayOfWeek == DayOfWeek.Tuesday ? -1 : 0;
        var saturday = WeeklyDates.Monday(first, weeksOn).AddDays(5);
        return Said(new DateRange(first < saturday ? first : saturday, first > saturday.AddDays(1) ? first : saturday.AddDays(1)));
    }

    internal static DateResolution Length(LengthDate date, DateContext context)
    {
        var start = DateExpressionResolver.Resolve(date.Start, context with { Tense = context.Tense == VerbTense.Past ? VerbTense.Past : VerbTense.Future });
        return start.Range?.First is { } first
            ? Said(new DateRange(first, CalendarArithmetic.Shift(first, date.Unit, date.Count).AddDays(-1))) : start;
    }

    internal static DateResolution Span(SpanDate date, DateContext context)
    {
        var (start, end) = SpanEnds.Resolve(date, context);
        if (start.Range?.First is not { } first)
        {
            return start.Range is null ? start : DateResolution.Unresolved("its first part has no beginning");
        }

        if (end.Range?.Last is not { } last)
        {
            return end.Range is null ? end : DateResolution.Unresolved("its last part has no end");
        }

        return first <= last ? Said(new DateRange(first, last)) : DateResolution.Unresolved($"{DateWords.Say(last)} lies before {DateWords.Say(first)}");
    }

    internal static DateResolution Bounded(BoundedDate date, DateContext context)
    {
        var limit = (date.Bound == DateBound.Since ? null : PeriodEdges.Read(date.Limit, Ahead(date.Bound, context))) ?? DateExpressionResolver.Resolve(date.Limit, Ahead(date.Bound, context));
        if (limit.Range is not { First: { } first, Last: { } last })
        {
            return limit.Range is null ? limit : DateResolution.Unresolved("its limit has no end");
        }

        return Said(date.Bound switch
        {
            DateBound.Since or DateBound.From => new DateRange(first, null),
            DateBound.After => new DateRange(last.AddDays(1), null),
            // "before the end of the month": its last day is the limit, wherever the end begins.
            DateBound.Before when date.Limit is PeriodPartDate { Part: PeriodPart.Late } => new DateRange(null, last),
            DateBound.Before => new DateRange(null, first.AddDays(-1)),
            _ => new DateRange(null, last),
        });
    }

    // "since March" looks back whatever the verb; "until Friday" without a telling verb looks ahead.
    private static DateContext Ahead(DateBound bound, DateContext context) => bound switch
    {
        DateBound.Since => context with { Tense = VerbTense.Past },
        DateBound.Until or DateBound.By when context.Tense is VerbTense.Unknown or VerbTense.Present => context with { Tense = VerbTense.Future },
        _ => context,
    };

    private static DateResolution Said(DateRange range) => DateResolution.Read(range, DateWords.Say(range));
}
