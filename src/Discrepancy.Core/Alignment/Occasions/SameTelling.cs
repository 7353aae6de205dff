using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Pairs that plain English ties to one thing, whatever else their sentences tell: news of one deed, one occasion, one announcement. Stateless.</summary>
internal static class SameTelling
{
    /// <summary>The news of a day are those of reports that came out as near.</summary>
    private const int DaysOfOneNews = 1;

    /// <summary>Less is enough where the body and what it decided are the same.</summary>
    private const double LeastOverlapOfDecision = 0.1;

    /// <summary>Whether both values are told of one thing.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features)
    {
        if (ReportDays.Apart(left.Claim, right.Claim) is not { } days || days > ReportDays.MostOfOneDeed)
        {
            return false;
        }

        var overlap = features[(int)SlotFeature.DocumentOverlap];
        var isOneDay = AreDaysOfOneKind(left.Claim, right.Claim) && !SlotDay.IsOneWordOfTwoReports(left.Claim, right.Claim);
        return (overlap >= LeastOverlapOfDecision && isOneDay && SameDecision.Has(cluster, left, right))
            || (overlap >= DocumentNames.OfOneStory && (IsOneAmount(cluster, left, right, features) || (isOneDay && IsOneDeed(cluster, left, right, features, days))));
    }

    private static bool IsOneAmount(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        OnlyAmounts.Has(left, right, features) || SameOwned.Has(cluster, left, right, features) || SameDoing.Has(cluster, left, right, features);

    private static bool IsOneDeed(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features, int days) =>
        SameDeed.Has(cluster, left, right, features) || SameOccasion.Has(cluster, left, right) || (days <= DaysOfOneNews && LeadSaying.Has(cluster, left, right, features));

    private static bool AreDaysOfOneKind(Claim left, Claim right) =>
        left.Value is DateValue { Range: not null } one && right.Value is DateValue { Range: not null } other && one.Precision == other.Precision;
}
