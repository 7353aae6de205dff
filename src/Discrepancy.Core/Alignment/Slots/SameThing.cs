using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Values that open one noun phrase: "four days of hearings" and "six days of committee hearings", "the $40 million package" and "a $50 million
/// aid package", "12 women who are accused of fraud and theft" and "15 managers accused of both theft and fraud". Where each document has one value for such a phrase and they share names, both tell one thing, whatever the sentences go on to say.
/// </summary>
internal static class SameThing
{
    /// <summary>Whether both values are said of one thing of which each document has one value.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        left.Claim.Kind is ClaimKind.Quantity or ClaimKind.Money or ClaimKind.Duration
        // Many things are as long, as heavy or as far from a town.
        && left.Claim.Value is QuantityValue { Measure: not Measure.Physical }
        && (features[(int)SlotFeature.PhraseOverlap] >= 1 ? features[(int)SlotFeature.UnitSame] > 0 : ValuePhrase.SayTheSame(left.Phrase, right.Phrase))
        && features[(int)SlotFeature.DocumentOverlap] >= DocumentNames.OfOneStory
        && HasCommonSetting(features)
        && !SlotAct.IsMore(left, right)
        && !SlotThing.AreOther(left, right) && !SlotSet.AreApart(left, right) && !SlotSet.MayBeWithin(left, right) && !cluster.Actors.AreOther(left, right)
        && IsOnly(cluster, left) && IsOnly(cluster, right);

    // Another name in each clause is another thing ("the $2 million house of ..."); with no name the sentences must have something in common.
    private static bool HasCommonSetting(float[] features) =>
        features[(int)SlotFeature.NameInSentence] > 0 || (features[(int)SlotFeature.NameInSentence] < 0 && features[(int)SlotFeature.SentenceShared] >= 1);

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot) =>
        slot.IsOnly(cluster.OfUnit(slot), other => SlotWords.Overlap(other.Phrase.Noun, slot.Phrase.Noun) > 0 || ValuePhrase.SayTheSame(other.Phrase, slot.Phrase));
}
