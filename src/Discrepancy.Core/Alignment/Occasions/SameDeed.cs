using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// Dates of one deed: "taken into custody early Friday" and "was arrested Sunday", both of one person. Each document must put the deed on one day.
/// </summary>
internal static class SameDeed
{
    /// <summary>Words in common of a sentence that names the deed by a noun only.</summary>
    private const double LeastShared = 1.5;

    /// <summary>Names that both sentences must have there.</summary>
    private const double LeastNames = 0.6;

    /// <summary>Whether both dates are of one deed of which each document tells one day.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        left.Claim.Kind is ClaimKind.Date
        && left.Deed is { } deed && right.Deed is { } other
        && DatedDeed.AreOne(deed, other)
        && (deed.Form is not DeedForm.Undergone || (deed.Who.Any(cluster.Actors.IsNamed) && !SlotAct.IsOfADay(left, right)))
        && (deed.Form is not DeedForm.Named || (features[(int)SlotFeature.SentenceShared] >= LeastShared && features[(int)SlotFeature.NameInSentence] >= LeastNames))
        && IsOnly(cluster, left, deed) && IsOnly(cluster, right, other);

    /// <summary>Whether one doer did one thing to two things, on a day each.</summary>
    public static bool AreOther(SlotClaim left, SlotClaim right) => left.Deed is { } deed && right.Deed is { } other && DatedDeed.AreOfTwoThings(deed, other);

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot, DatedDeed deed) =>
        slot.IsOnly(cluster.DatesOf(slot.Document), other => other.Deed is { } its && DatedDeed.AreOne(deed, its));
}
