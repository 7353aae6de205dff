using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// What the dates of a text tell each other, in their order: "two years later" counts from the date before it, "that year" is the year of
/// that date, and in a text that never speaks of its own time a day without a year belongs to the year that was last stated.
/// </summary>
internal sealed class DateNarrative
{
    // White space between a sentence and the next one.
    private const int NextSentence = 4;

    // Nobody counts years from the day after a speech rather than from the speech.
    private const int LongestNow = 31;

    // About two sentences.
    private const int Reach = 400;

    private readonly bool _isOfItsTime;
    private (Claim Claim, DateValue Value)? _last;

    /// <summary>Starts the reading of a document's dates.</summary>
    internal DateNarrative(IEnumerable<DateValue> dates) => _isOfItsTime = dates.Any(date => SpeaksOfNow(date.Expression));

    /// <summary>The date with what the one before it tells; itself where that tells nothing.</summary>
    internal DateExpression Complete(Claim claim, DateValue date)
    {
        if (_last is not var (before, told) || told.Range is not { First: { } first, Last: { } last } range)
        {
            return date.Expression;
        }

        var distance = claim.SentenceSpan.Start - before.SentenceSpan.End;
        if (distance > (date.Expression is SameDate or DistantDate ? NextSentence : Reach))
        {
            return date.Expression;
        }

        return date.Expression switch
        {
            WeekdayDate { Which.Kind: OccurrenceKind.Told } weekday when first == last => new TiedDate(DateRange.Day(Following(last, weekday.Day)), DatePrecision.Day),
            DayDate { Which.Kind: OccurrenceKind.Told } day => day with { Which = Occurrence.InYear(last.Year) },
            MonthDate { Which.Kind: OccurrenceKind.Told } month => month with { Which = Occurrence.InYear(last.Year) },
            SeasonDate { Which.Kind: OccurrenceKind.Told } season => season with { Which = Occurrence.InYear(last.Year) },
            SameDate same when told.Precision <= same.Precision => new TiedDate(CalendarArithmetic.Period(first, same.Unit, 0), same.Precision),
            DistantDate { Origin: null, IsOfEvent: false, Direction: DistanceDirection.Before or DistanceDirection.After } distant when told.Precision <= distant.Precision =>
                Counted(distant, range, told.Precision),
            DayDate { Which.Kind: OccurrenceKind.Unstated, Weekday: null } day when IsHistory(date, told, first) && day.Month >= last.Month => day with { Which = Occurrence.InYear(last.Year) },
            MonthDate { Which.Kind: OccurrenceKind.Unstated } month when IsHistory(date, told, first) && month.Month >= last.Month => month with { Which = Occurrence.InYear(last.Year) },
            BoundedDate { Limit: DayDate { Which.Kind: OccurrenceKind.Unstated, Weekday: null } day } bounded when IsHistory(date, told, first) && day.Month >= last.Month =>
                bounded with { Limit = day with { Which = Occurrence.InYear(last.Year) } },
            _ => date.Expression,
        };
    }

    /// <summary>Whether the sentence has told of a time before the text's own, from which a stretch may be counted: "announced last December that ... over the next five years".</summary>
    internal bool TellsAnotherTime(Claim claim, DateOnly published) =>
        _last is var (before, told) && before.SentenceSpan == claim.SentenceSpan && told.Range is { Last: { } last } && published.DayNumber - last.DayNumber > LongestNow;

    /// <summary>Takes note of a date that was read.</summary>
    internal void Tell(Claim claim, DateValue date)
    {
        if (date is { Range: { First: not null, Last: not null }, Precision: <= DatePrecision.Year } && claim.Predicate.Slot is DateSlots.Event)
        {
            _last = (claim, date);
        }
    }

    private static DateOnly Following(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 6) % 7 + 1);

    private static DateExpression Counted(DistantDate distant, DateRange range, DatePrecision precision)
    {
        if (distant.Count is not { } count)
        {
            return distant;
        }

        var signed = distant.Direction == DistanceDirection.Before ? -count : count;
        var first = CalendarArithmetic.Shift(range.First!.Value, distant.Unit, signed);
        if (precision == distant.Precision)
        {
            return new TiedDate(CalendarArithmetic.Period(first, distant.Unit, 0), precision);
        }

        // "the following month" is the whole of it; "two years later" is hardly ever meant to the day.
        return new TiedDate(
            count == 1 ? CalendarArithmetic.Period(range.First.Value, distant.Unit, (int)signed) : CalendarArithmetic.Around(first, distant.Unit), distant.Precision);
    }

    // News says "in March" of the March just gone, whatever year it told before.
    private bool IsHistory(DateValue date, DateValue told, DateOnly first) =>
        !_isOfItsTime && date.Tense != VerbTense.Future && told.Precision <= DatePrecision.Month && told.Expression is not SpanDate && first.Year < 9999;

    private static bool SpeaksOfNow(DateExpression expression) => expression switch
    {
        WeekdayDate or WeekendDate or PeriodDate or StretchDate or DistantDate { Direction: DistanceDirection.Ago or DistanceDirection.FromNow } => true,
        PeriodPartDate part => SpeaksOfNow(part.Whole),
        BoundedDate bounded => SpeaksOfNow(bounded.Limit),
        SpanDate span => SpeaksOfNow(span.Start) || SpeaksOfNow(span.End),
        _ => false,
    };
}
