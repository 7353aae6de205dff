using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up plans that one document puts in the calendar and another only "as soon as possible", "soon" or "later". They must be one act on one thing, told by
/// reports of one story, and each document must have one time for it. Dates alone are lined up as all values of slots are. Stateless and thread-safe.
/// </summary>
internal sealed class VagueDateAligner : IClaimAligner
{
    private const double Confidence = 0.75;

    /// <summary>How many earlier plans of one act one is held against.</summary>
    private const int Reach = 24;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var acts = claims.StopOn(cancellationToken).Where(IsVague)
            .Select(PlannedAct.Read).OfType<PlannedAct>().Select(plan => plan.Act).ToHashSet(StringComparer.Ordinal);
        if (acts.Count == 0)
        {
            return new ClaimAlignment([], []);
        }

        ImmutableArray<PlannedAct> plans = [.. claims.StopOn(cancellationToken).Where(IsTime).Select(PlannedAct.Read).OfType<PlannedAct>().Where(plan => acts.Contains(plan.Act))];
        var documents = new DocumentNames(claims);
        return new ClaimAlignment([.. plans.GroupBy(plan => plan.Act, StringComparer.Ordinal).SelectMany(ofAct => ToGroups(documents, [.. ofAct]))], []);
    }

    // What is closed until May is not closed in May.
    private static bool IsTime(Claim claim) =>
        IsVague(claim) || (claim.Predicate.Slot is DateSlots.Event or DateSlots.Start or DateSlots.End && claim.Value is DateValue { Expression: not BoundedDate { Bound: DateBound.Until } });

    private static bool IsVague(Claim claim) => claim.Value is DateValue { IsVague: true };

    private static IEnumerable<ClaimGroup> ToGroups(DocumentNames documents, ImmutableArray<PlannedAct> plans)
    {
        var sets = new DisjointSets(plans.Length);
        for (var i = 0; i < plans.Length; i++)
        {
            for (var j = Math.Max(0, i - Reach); j < i; j++)
            {
                if (AreOne(documents, plans[j], plans[i]))
                {
                    sets.Join(j, i);
                }
            }
        }

        return Enumerable.Range(0, plans.Length).GroupBy(sets.Find).OrderBy(group => group.Key)
            .Select(group => group.Select(index => plans[index]).ToImmutableArray())
            .Where(group => group.Any(plan => plan.IsVague) && group.Any(plan => !plan.IsVague) && group.All(plan => HasOneTime(plans, plan)))
            .Select(ToGroup);
    }

    private static bool AreOne(DocumentNames documents, PlannedAct left, PlannedAct right) =>
        !string.Equals(left.Document, right.Document, StringComparison.Ordinal)
        && (left.IsVague || right.IsVague || string.Equals(left.Date.Normalized, right.Date.Normalized, StringComparison.Ordinal))
        && IsAhead(left, right) && IsAhead(right, left)
        && PlannedAct.AreOne(left, right)
        && ReportDays.Apart(left.Claim, right.Claim) is null or <= ReportDays.MostOfOneDeed
        && documents.Overlap(left.Document, right.Document) >= DocumentNames.OfOneStory;

    // What is only "soon" for the one report may be over for the other, and "soon" is not in ten years.
    private static bool IsAhead(PlannedAct plan, PlannedAct other) =>
        plan.IsVague || (plan.Date.Range is { } range && IsWithin(range, plan, VagueReach.Any) && IsWithin(range, other, VagueReach.Of(other.Date.Expression)));

    private static bool IsWithin(DateRange range, PlannedAct plan, int days) =>
        plan.Claim.Span.Document.Published is not { } published
        || ((range.Last is not { } last || last >= published.Value) && ((range.First ?? range.Last) is not { } first || first.DayNumber - published.Value.DayNumber <= days));

    private static bool HasOneTime(ImmutableArray<PlannedAct> plans, PlannedAct plan) =>
        plans.All(other => !string.Equals(other.Document, plan.Document, StringComparison.Ordinal)
            || string.Equals(other.Date.Normalized, plan.Date.Normalized, StringComparison.Ordinal)
            || !PlannedAct.MayBeOne(plan, other));

    private static ClaimGroup ToGroup(ImmutableArray<PlannedAct> plans)
    {
        var words = $"{plans[0].Act} {string.Join(' ', plans[0].Thing.Describing.Append(plans[0].Thing.Head))}";
        return new ClaimGroup(ClaimKind.Date, $"plan: {words}", words, [.. plans.Select(plan => plan.Claim)], Confidence);
    }
}
