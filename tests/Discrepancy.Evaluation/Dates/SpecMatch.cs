using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>Decides whether a claim says what a result of the Recognizers specs says.</summary>
internal static class SpecMatch
{
    /// <summary>Whether the claim overlaps the result, is of its kind, and has one of its values; any value will do where the specs have none.</summary>
    public static bool Fits(Claim claim, SpecResult result)
    {
        if (!claim.Span.Span.Overlaps(result.Span))
        {
            return false;
        }

        return result.Type is "duration"
            ? claim is { Kind: ClaimKind.Duration, Value: QuantityValue length } && (result.Values.IsEmpty || result.Values.Any(value => IsLong(length, value)))
            : claim.Value is DateValue date && (result.Values.IsEmpty || result.Values.Any(value => Fits(date, value)));
    }

    private static bool Fits(DateValue date, SpecValue value) => Fits(date.Range, date.Expression, value) || Fits(date.Stated, date.Expression, value);

    private static bool Fits(DateRange? range, DateExpression expression, SpecValue value) =>
        range is { } days && ((StartsAt(days, expression, value.First) && EndsAt(days, expression, value.End)) || (expression is PeriodPartDate part && IsSamePart(days, part.Part, value)));

    // "The end of the year" has no length of its own (the specs let it begin in July): the edge it names counts, and that one lies within the other.
    private static bool IsSamePart(DateRange days, PeriodPart part, SpecValue value)
    {
        if (days is not { First: { } first, Last: { } last } || value is not { First: { } begin, End: { } end })
        {
            return false;
        }

        return part switch
        {
            PeriodPart.Early or PeriodPart.Earlier => first == begin,
            PeriodPart.Late or PeriodPart.Later => last.AddDays(1) == end,
            _ => (first >= begin && last < end) || (begin >= first && end <= last.AddDays(1)),
        };
    }

    // Of ranges with two stated ends and of open ones, the day of the limit may count in or not.
    private static bool StartsAt(DateRange days, DateExpression expression, DateOnly? first) =>
        days.First == first || (first is { } day && HasLimits(expression) && (days.First == day.AddDays(1) || days.First == day.AddDays(-1)));

    private static bool EndsAt(DateRange days, DateExpression expression, DateOnly? end)
    {
        if (end is not { } day || days.Last is not { } last)
        {
            return end is null && days.Last is null;
        }

        return last == day.AddDays(-1) || (HasLimits(expression) && (last == day || IsEndOfWhatBegins(last, day)));
    }

    // "from 2014 to 2018" ends on 1 January 2018 for the specs, on 31 December for us.
    private static bool IsEndOfWhatBegins(DateOnly last, DateOnly day) =>
        last.AddDays(1) == day.AddYears(1) || last.AddDays(1) == day.AddMonths(1) || last.AddDays(1) == day.AddMonths(3) || last.AddDays(1) == day.AddDays(7);

    private static bool HasLimits(DateExpression expression) => expression is SpanDate or BoundedDate or StretchDate;

    private static bool IsLong(QuantityValue length, SpecValue value)
    {
        var unit = length.Unit switch
        {
            "second" => 1,
            "minute" => 60,
            "hour" => 3600,
            "day" => 86_400,
            "week" => 604_800,
            "month" => 2_592_000,
            "year" => 31_536_000,
            _ => 0m,
        };
        return value.Seconds is { } seconds
            && (length.Number * unit == seconds || (IsVague(length) && length.Range.Low * unit <= seconds && seconds <= length.Range.High * unit));
    }

    // "a few hours" are three for the specs.
    private static bool IsVague(QuantityValue length) => length.Range.Low is not null && length.Range.Low != length.Range.High;
}
