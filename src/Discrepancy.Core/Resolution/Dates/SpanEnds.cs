using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Resolves the two ends of a span so that each helps the other: "from March to May 2012" has one year for both.</summary>
internal static class SpanEnds
{
    internal static (DateResolution Start, DateResolution End) Resolve(SpanDate span, DateContext context)
    {
        if (IsOpen(span.Start) && !IsOpen(span.End))
        {
            var end = Read(span.End, context);
            return (Before(span.Start, end), end);
        }

        if (IsOpen(span.End) && !IsOpen(span.Start))
        {
            var start = Read(span.Start, context);
            return (start, start.Range?.First is { } first ? Read(span.End, new DateContext(first, VerbTense.Future)) : start);
        }

        var last = Read(span.End, context);
        return (IsOpen(span.Start) ? Before(span.Start, last) : Read(span.Start, context), last);
    }

    private static DateResolution Before(DateExpression start, DateResolution end) =>
        end.Range?.Last is { } last ? Read(start, new DateContext(last, VerbTense.Past)) : end;

    private static DateResolution Read(DateExpression end, DateContext context) => PeriodEdges.Read(end, context) ?? DateExpressionResolver.Resolve(end, context);

    // Whether nothing in the words tells which one is meant.
    private static bool IsOpen(DateExpression date) => date switch
    {
        DayDate day => day.Which == Occurrence.Unstated,
        NumericDate numeric => numeric.Year is null,
        MonthDate month => month.Which == Occurrence.Unstated,
        SeasonDate season => season.Which == Occurrence.Unstated,
        QuarterDate quarter => quarter.Which == Occurrence.Unstated,
        HolidayDate holiday => holiday.Which == Occurrence.Unstated,
        WeekdayDate weekday => weekday.Which == Occurrence.Unstated,
        DayOfMonthDate day => day.Which == Occurrence.Unstated,
        PeriodPartDate part => IsOpen(part.Whole),
        _ => false,
    };
}
