using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one event that two documents put on days which do not meet. Each date is read against its own document's day, and a date without
/// such a day is not compared. A month that holds the other's day is only less precise. Stateless and thread-safe.
/// </summary>
internal sealed class DateComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return group.Kind == ClaimKind.Date
            && !VagueDateComparer.HasVagueDate(group)
            && SlotComparison.Compare(group, group.Claims.Where(IsResolved), "date-mismatch", Clash, Relation.Granularity) is { } finding
            ? [finding]
            : [];
    }

    private static bool IsResolved(Claim claim) => claim.Value is DateValue { Range: not null };

    private static bool Clash(Claim left, Claim right) => AreOtherTerms(left, right) || (!RangeOf(left).Overlaps(RangeOf(right)) && !AreOneDayOfTheYear(left, right));

    // "On April 28" in a report of years later: which year is only guessed.
    private static bool AreOneDayOfTheYear(Claim left, Claim right) =>
        DayOf(left) is { } one && DayOf(right) is { } other && one.Month == other.Month && one.Day == other.Day
        && (one.Which.Kind == OccurrenceKind.Unstated || other.Which.Kind == OccurrenceKind.Unstated);

    private static DayDate? DayOf(Claim claim) => ((DateValue)claim.Value).Expression as DayDate;

    // "From 2000 to 2006" names both its ends; another end is another term, not a rougher one.
    private static bool AreOtherTerms(Claim left, Claim right) =>
        left.Value is DateValue { Expression: SpanDate, Approximator: Approximator.Exact } one
        && right.Value is DateValue { Expression: SpanDate, Approximator: Approximator.Exact } other
        && one.Precision == other.Precision
        && one.Range != other.Range
        && !Follow(one.Range, other.Range)
        && !Follow(other.Range, one.Range);

    // One term begins where the other ends: two in a row, most often of two persons.
    private static bool Follow(DateRange? early, DateRange? late) => early?.Last is { } end && late?.First is { } begin && end.Year == begin.Year && early?.First < begin;

    private static DateRange RangeOf(Claim claim) => ((DateValue)claim.Value).Range!.Value;
}
