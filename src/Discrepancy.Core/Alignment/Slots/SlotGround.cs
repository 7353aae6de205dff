using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Whether more than words in common speaks for one slot. Of two values that differ and of which the model thinks that they fill one slot, most do
/// not: values of one slot are nearly always the same, so that among those that differ the few mistakes of the model outnumber the few real clashes
/// (the base rate fallacy). What is flagged must be told of one act or of one subject, or in much the same words. Stateless.
/// </summary>
internal static class SlotGround
{
    /// <summary>From here on the words beside the values are much the same.</summary>
    private const double SameWords = 0.6;

    /// <summary>So many words behind both values say what is counted.</summary>
    private const float TellingTail = 2;

    /// <summary>Counts from here on are alike by chance only seldom.</summary>
    private const decimal LargeCount = 1000;

    /// <summary>Large counts that are nearer to each other than this factor are most often of one thing.</summary>
    private const decimal NearFactor = 1.2m;

    /// <summary>Whether the features, by <see cref="SlotFeature"/>, show one act or subject.</summary>
    public static bool IsFirm(SlotClaim left, SlotClaim right, float[] features)
    {
        var act = features[(int)SlotFeature.PredicateSame];
        return left.Claim.Kind is ClaimKind.Place or ClaimKind.Age
            || act >= 1
            || (left.Claim.Kind is ClaimKind.Date ? SlotAct.SayOneThing(left, right) : SayOnePhrase(features))
            || features[(int)SlotFeature.NearMeaning] >= SameWords
            || (act < 0 && features[(int)SlotFeature.SubjectOverlap] >= 1)
            || SlotSet.AreOneWhole(left, right)
            || AreNearCounts(left.Claim.Value, right.Claim.Value);
    }

    // "133 pages of e-mails show ...", "the 100 pages of e-mails showed ...".
    private static bool SayOnePhrase(float[] features) =>
        features[(int)SlotFeature.PhraseOverlap] >= 1 && features[(int)SlotFeature.TailShared] >= TellingTail;

    private static bool AreNearCounts(ClaimValue left, ClaimValue right) =>
        left is QuantityValue { Measure: Measure.Count } one && right is QuantityValue { Measure: Measure.Count } other
        && Math.Min(one.Number, other.Number) >= LargeCount && Math.Max(one.Number, other.Number) <= NearFactor * Math.Min(one.Number, other.Number);
}
