using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>Decides whether a claim means the days that GUM marks.</summary>
internal static class GumMatch
{
    /// <summary>Whether the claim means <paramref name="gold"/>, or is a range that begins or ends with it.</summary>
    public static bool Fits(DateValue value, DateRange? gold) =>
        gold is { First: { } first, Last: { } last }
        && (value.Range == gold || value.Stated == gold || value.Expression switch
        {
            SpanDate => value.Range is { } range && (range.First == first || range.Last == last),
            BoundedDate bounded => value.Range is { } range && IsLimit(bounded.Bound, range, first, last),
            _ => false,
        });

    private static bool IsLimit(DateBound bound, DateRange range, DateOnly first, DateOnly last) => bound switch
    {
        DateBound.Since => range.First == first,
        DateBound.After => range.First == last.AddDays(1),
        DateBound.Before => range.Last == first.AddDays(-1),
        _ => range.Last == last,
    };
}
