using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags one amount, count, share or length of time that two documents state differently. A tally or a range ("between 12 and 16") is
/// another where either of its numbers is, and a bound ("19 or older", "more than 30") where the same hedge stands with another number.
/// Else hedges ("almost", "at least") and rounding to the last place stated are no difference. Stateless and thread-safe.
/// </summary>
internal sealed class QuantityComparer : IClaimComparer
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return group.Claims[0].Value is QuantityValue { Measure: var measure }
            && SlotComparison.Compare(group, group.Claims.Where(IsCompared), $"{(measure == Measure.Ordinal ? "ordinal" : RuleName(group.Kind))}-mismatch", Clash, Relation.Approximation) is { } finding
            ? [finding]
            : [];
    }

    // How old somebody is grows with time and is another comparer's; from which age on something holds does not.
    private static bool IsCompared(Claim claim) => claim.Kind != ClaimKind.Age || (claim.Value is QuantityValue age && (IsBound(age) || IsSpan(age)));

    private static bool Clash(Claim left, Claim right)
    {
        var (one, other) = ((QuantityValue)left.Value, (QuantityValue)right.Value);
        return one.Measure == other.Measure
            && CountedPersons.MayBeOne(one, other)
            && string.Equals(one.Per, other.Per, StringComparison.Ordinal)
            && (AreApart(one, other) || AreOtherBounds(one, other) || (one.Against is { } own && other.Against is { } its && own != its));
    }

    private static bool AreApart(QuantityValue one, QuantityValue other) =>
        one.Measure != Measure.Age && !one.Range.Overlaps(other.Range) && Math.Abs(one.Number - other.Number) > Math.Max(one.Step, other.Step) / 2;

    // Both documents name the same bound, so that a lower one is no rougher way to say it.
    private static bool AreOtherBounds(QuantityValue one, QuantityValue other) =>
        one.Approximator == other.Approximator
        && (one.Measure != Measure.Age || one.Range.Overlaps(other.Range))
        && (IsBound(one) || (IsSpan(one) && IsSpan(other)))
        && (IsOther(one.Range.Low, other.Range.Low) || IsOther(one.Range.High, other.Range.High))
        && (one.Measure != Measure.Count || IsBound(one) || !(IsWithin(one.Range, other.Range) || IsWithin(other.Range, one.Range)));

    // "Eight to ten shots" and "eight or nine shots": the one is only less sure.
    private static bool IsWithin(NumberRange inner, NumberRange outer) => inner.Low >= outer.Low && inner.High <= outer.High;

    private static bool IsBound(QuantityValue value) => value.Approximator is Approximator.AtLeast or Approximator.MoreThan or Approximator.AtMost or Approximator.LessThan;

    private static bool IsSpan(QuantityValue value) => value is { Approximator: Approximator.Exact, Range: { Low: { } low, High: { } high } } && (low < high || value.IsSpan);

    private static bool IsOther(decimal? one, decimal? other) => one is not null && other is not null && one != other;

    private static string RuleName(ClaimKind kind) => kind switch
    {
        ClaimKind.Money => "money",
        ClaimKind.Percent => "percent",
        ClaimKind.Duration => "duration",
        ClaimKind.Age => "age-limit",
        _ => "quantity",
    };
}
