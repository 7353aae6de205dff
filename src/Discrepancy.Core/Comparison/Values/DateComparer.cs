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
            && SlotComparison.Compare(group, group.Claims.Where(IsResolved), "date-mismatch", Clash, Relation.Granularity) is { } finding
            ? [finding]
            : [];
    }

    private static bool IsResolved(Claim claim) => claim.Value is DateValue { Range: not null };

    private static bool Clash(Claim left, Claim right) => !RangeOf(left).Overlaps(RangeOf(right));

    private static DateRange RangeOf(Claim claim) => ((DateValue)claim.Value).Range!.Value;
}
