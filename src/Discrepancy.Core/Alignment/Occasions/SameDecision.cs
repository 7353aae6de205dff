using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// Days of one vote: "on Monday, the council voted on a motion that renamed the harbour" and "the council passed a motion on Sunday renaming the
/// harbour". The body must be the same, what was decided must be told with words in common (or be what a body does once in a story: an override), and each document must date it once.
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

    /// <summary>Whether both dates are of votes, of two chambers.</summary>
    public static bool AreOther(SlotClaim left, SlotClaim right) =>
        left.DecidingBody is { } body && right.DecidingBody is { } other && !string.Equals(body, other, StringComparison.Ordinal)
        && DecisionLexicon.Default.IsChamber(body) && DecisionLexicon.Default.IsChamber(other);

    private static bool ShareContent(SlotClaim left, SlotClaim right)
    {
        var shared = left.Terms.Where(term => right.Terms.Contains(term) && !left.Names.Contains(term) && !right.Names.Contains(term)).ToList();
        return shared.Exists(DecisionLexicon.Default.IsDeed) || shared.Count(term => !DecisionLexicon.Default.IsGeneral(term)) >= LeastContent;
    }

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot, SlotClaim other) =>
        slot.IsOnly(cluster.DatesOf(slot.Document), date => string.Equals(date.DecidingBody, slot.DecidingBody, StringComparison.Ordinal) && ShareContent(date, other));
}
