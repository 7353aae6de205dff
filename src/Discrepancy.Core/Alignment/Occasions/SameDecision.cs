using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// Days of one vote: "on Monday, the council voted on a motion that renamed the harbour" and "the council passed a motion on Sunday renaming the
/// harbour". The body must be the same, what was decided must be told with words in common, and each document must date it once.
/// </summary>
internal static class SameDecision
{
    /// <summary>How many words on what was decided both sentences must have.</summary>
    private const int LeastContent = 2;

    /// <summary>Whether both dates are of one vote of one body.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Date
        && left.DecidingBody is { } body && string.Equals(body, right.DecidingBody, StringComparison.Ordinal)
        && ShareContent(left, right)
        && IsOnly(cluster, left, right) && IsOnly(cluster, right, left);

    private static bool ShareContent(SlotClaim left, SlotClaim right) =>
        left.Terms.Count(term => right.Terms.Contains(term) && !left.Names.Contains(term) && !right.Names.Contains(term) && !DecisionLexicon.Default.IsGeneral(term)) >= LeastContent;

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot, SlotClaim other) =>
        !cluster.DatesOf(slot.Document).Any(date =>
            !string.Equals(date.Claim.Value.Normalized, slot.Claim.Value.Normalized, StringComparison.Ordinal)
            && string.Equals(date.DecidingBody, slot.DecidingBody, StringComparison.Ordinal)
            && ShareContent(date, other));
}
