using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Training.Slots;

/// <summary>
/// Whether two claims fill one slot, as far as ECB+ tells. What it marks as one event is one. Besides, reports of one event that state
/// the same rare value nearly always mean the same thing with it, and those that state two nearly always mean two: so the values label
/// pairs that the marks leave open (distant supervision), and the model, which never sees them, learns from what stands around them.
/// </summary>
internal static class SlotLabels
{
    /// <summary>Smaller counts are equal by chance too often.</summary>
    private const decimal LeastTelling = 3;

    private const int LeastWords = 3;

    /// <summary>The label; null where nothing tells.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other, of another document of the topic.</param>
    /// <param name="events">The marked event of claims, by the claim's id.</param>
    public static bool? Of(Claim left, Claim right, IReadOnlyDictionary<string, string> events)
    {
        var areTied = events.TryGetValue(left.Id, out var own) & events.TryGetValue(right.Id, out var its);
        if (areTied && string.Equals(own, its, StringComparison.Ordinal))
        {
            return true;
        }

        if (AreEqual(left, right))
        {
            return AreOfOneEvent(left, right) && IsTold(left) && IsTold(right) ? true : null;
        }

        return areTied || (IsTold(left) && IsTold(right) && AreApart(left.Value, right.Value)) ? false : null;
    }

    // A value with hardly a word beside it is most often the day of the page or a line of a table.
    private static bool IsTold(Claim claim) => IsTelling(claim.Value) && claim.Context.Clause.Length >= LeastWords;

    private static bool AreEqual(Claim left, Claim right) =>
        string.Equals(left.Span.Quote, right.Span.Quote, StringComparison.OrdinalIgnoreCase)
        || ((left.Value, right.Value) switch
        {
            // "Tuesday" and "Tuesday morning".
            (DateValue one, DateValue other) => one.Expression with { DayPart = default, Time = null } == other.Expression with { DayPart = default, Time = null },
            _ => string.Equals(left.Value.Normalized, right.Value.Normalized, StringComparison.Ordinal),
        });

    private static bool AreOfOneEvent(Claim left, Claim right) => IsSecond(left) == IsSecond(right);

    private static bool IsSecond(Claim claim) => EventDocument.IsOfSecondEvent(claim.Span.Document.Path);

    private static bool IsTelling(ClaimValue value) => value switch
    {
        QuantityValue { Measure: Measure.Count } count => count.Number >= LeastTelling,
        QuantityValue => true,
        DateValue date => date.Range is not null,
        _ => false,
    };

    private static bool AreApart(ClaimValue left, ClaimValue right) => (left, right) switch
    {
        (QuantityValue one, QuantityValue other) => !one.Range.Overlaps(other.Range),
        (DateValue { Range: { } one }, DateValue { Range: { } other }) => !one.Overlaps(other),
        _ => false,
    };
}
