using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Days of one person at one spot: "in the Rose Hall on Friday, Gray said" and "Gray spoke of it in the Rose Hall on Sunday afternoon". The spot stands
/// right beside the date, and each document has one date beside it.
/// </summary>
internal static class SameOccasion
{
    /// <summary>How many letters may stand between a spot and its date: ", on ".</summary>
    private const int LongestGap = 5;

    /// <summary>Whether both dates are of what one person did at one spot.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Date
        && SpotOf(cluster, left) is { } spot && SpotOf(cluster, right) is { } other
        && string.Equals(spot, other, StringComparison.Ordinal)
        && left.Terms.Any(term => right.Terms.Contains(term) && cluster.Actors.IsNamed(term))
        && IsOnly(cluster, left, spot) && IsOnly(cluster, right, spot);

    private static string? SpotOf(SlotCluster cluster, SlotClaim slot) =>
        cluster.Neighbours(slot)
            .Where(other => other.Claim.Value is PlaceValue { Kind: PlaceKind.Venue } && Gap(other, slot) is >= 0 and <= LongestGap)
            .Select(other => other.Value)
            .FirstOrDefault();

    private static int Gap(SlotClaim left, SlotClaim right)
    {
        var (one, other) = (left.Claim.Span.Span, right.Claim.Span.Span);
        return one.Start <= other.Start ? other.Start - one.End : one.Start - other.End;
    }

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot, string spot) =>
        slot.IsOnly(cluster.DatesOf(slot.Document), other => string.Equals(SpotOf(cluster, other), spot, StringComparison.Ordinal));
}
