using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one amount, count, share or length of time that two documents state differently. A tally is another where either of its
/// numbers is. Hedges ("almost", "at least") and rounding
/// to the last place stated are no difference. Stateless and thread-safe.
/// </summary>
internal sealed class QuantityComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return group.Claims[0].Value is QuantityValue
            && SlotComparison.Compare(group, group.Claims, $"{RuleName(group.Kind)}-mismatch", Clash, Relation.Approximation) is { } finding
            ? [finding]
            : [];
    }

    private static bool Clash(Claim left, Claim right)
    {
        var (one, other) = ((QuantityValue)left.Value, (QuantityValue)right.Value);
        return one.Measure == other.Measure
            && string.Equals(one.Unit, other.Unit, StringComparison.Ordinal)
            && string.Equals(one.Per, other.Per, StringComparison.Ordinal)
            && (AreApart(one, other) || (one.Against is { } own && other.Against is { } its && own != its));
    }

    private static bool AreApart(QuantityValue one, QuantityValue other) =>
        !one.Range.Overlaps(other.Range) && Math.Abs(one.Number - other.Number) > Math.Max(one.Step, other.Step) / 2;

    private static string RuleName(ClaimKind kind) => kind switch
    {
        ClaimKind.Money => "money",
        ClaimKind.Percent => "percent",
        ClaimKind.Duration => "duration",
        ClaimKind.Age => "age",
        _ => "quantity",
    };
}
