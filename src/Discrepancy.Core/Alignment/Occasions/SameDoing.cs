using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Counts of persons to whom one subject with a name did one thing, hedged alike: "the Herald interviewed more than 30 people", "the Herald's reporters talked to more
/// than 40 sources". Each document must have one such number.
/// </summary>
internal static class SameDoing
{
    /// <summary>Whether both count those to whom one subject did one thing.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        SlotAct.CountsPersons(left, right)
        && features[(int)SlotFeature.SubjectOverlap] >= 1 && left.Subject.Any(word => right.Subject.Contains(word, StringComparer.Ordinal) && IsName(left, word) && IsName(right, word))
        && HedgeOf(left) == HedgeOf(right) && HedgeOf(left) is not Approximator.Exact
        && AreOneAct(left, right)
        && !SlotAct.IsMore(left, right)
        && IsOnly(cluster, left) && IsOnly(cluster, right);

    private static Approximator HedgeOf(SlotClaim slot) => ((QuantityValue)slot.Claim.Value).Approximator;

    private static bool IsName(SlotClaim slot, string word) =>
        SlotWords.Split(slot.Claim.Subject.Canonical).Any(part => char.IsUpper(part[0]) && !FunctionWordLexicon.Default.Contains(part) && string.Equals(part, word, StringComparison.OrdinalIgnoreCase));

    private static bool AreOneAct(SlotClaim left, SlotClaim right) => ActOf(left) is { Length: > 0 } act && SlotWords.AreForms(act, ActOf(right));

    private static string ActOf(SlotClaim slot) => VerbIdiomLexicon.Default.ActBefore(slot.Surroundings.WordBefore, 0, out _) ?? slot.Predicate;

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot) =>
        slot.IsOnly(cluster.OfBlock(slot), other => AreOneAct(slot, other));
}
