using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// The only amount of money that either of two reports of one story has, told with one act: "he estimates the price at $8 billion", "it would, he estimates, cost
/// $10 billion".
/// </summary>
internal static class OnlyAmounts
{
    /// <summary>So much of their names have reports of one story in common.</summary>
    private const double LeastOverlap = 0.5;

    /// <summary>Whether both are the only amounts of their reports.</summary>
    public static bool Has(SlotClaim left, SlotClaim right, float[] features) =>
        left.Claim.Kind is ClaimKind.Money
        && features[(int)SlotFeature.Rivals] <= 0
        && features[(int)SlotFeature.DocumentOverlap] >= LeastOverlap
        && features[(int)SlotFeature.PredicateTold] > 0
        && features[(int)SlotFeature.UnitSame] > 0
        && features[(int)SlotFeature.NamesForeign] <= 0
        && left.Claim.Value is QuantityValue one && right.Claim.Value is QuantityValue other && one.Approximator == other.Approximator;
}
