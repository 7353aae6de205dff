using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up dates, places and quantities by what stands around them. A claim joins the best counterpart in each other document;
/// where two counterparts with different values are about as good, it abstains. Stateless and thread-safe.
/// </summary>
internal sealed class SlotAligner(SlotModel? model = null) : IClaimAligner
{
    /// <summary>The least probability of two claims of one slot.</summary>
    private const double LeastProbability = 0.4;

    /// <summary>With so much to be said for one slot, equal numbers are of one: they seldom are equal by chance.</summary>
    private const double LeastAgreement = 0.15;

    /// <summary>By how much the best counterpart must lead the next one.</summary>
    private const double LeastLead = 0.08;

    /// <summary>What is given to values of one thing of which each document has one value.</summary>
    private const double SameThingProbability = 0.75;

    /// <summary>What is given to values that have one of their two parts in common.</summary>
    private const double SharedPartProbability = 0.9;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var cluster = new SlotCluster(claims, cancellationToken);
        var scorer = model ?? SlotModel.Default;
        var slots = cluster.Slots;
        var scored = SlotPairs.Measure(cluster, cancellationToken).StopOn(cancellationToken).Select(pair => Match(scorer, cluster, pair)).ToList();
        var matches = scored.Where(match => match.Score >= LeastProbability).ToList();
        var agreements = scored.Where(match => match.ModelScore >= LeastAgreement && AreEqual(slots[match.Left], slots[match.Right]));
        var choice = new SlotChoice(slots, matches, [.. agreements], LeastLead);
        return new ClaimAlignment(SlotGroups.Build(cluster, choice.Accepted), choice.Abstentions);
    }

    private static bool AreEqual(SlotClaim left, SlotClaim right) =>
        left.Claim.Value is QuantityValue && left.Agrees(right);

    private static SlotMatch Match(SlotModel scorer, SlotCluster cluster, MeasuredPair pair)
    {
        var modelScore = scorer.Probability(pair.Features);
        return new SlotMatch(pair.Left, pair.Right, Probability(modelScore, cluster, pair)) { Features = pair.Features, ModelScore = modelScore };
    }

    private static double Probability(double modelScore, SlotCluster cluster, MeasuredPair pair)
    {
        var (left, right) = (cluster.Slots[pair.Left], cluster.Slots[pair.Right]);
        // What the model leaves out needs no limit, and that is nearly all.
        var probability = modelScore < LeastProbability ? modelScore : Math.Min(modelScore, SlotLimit.Of(cluster, left, right, pair.Features));
        var isShared = probability < SharedPartProbability && pair.Features[(int)SlotFeature.NameInSentence] != 0 && SharedPart.Has(left.Claim, right.Claim);
        var isSame = probability < SameThingProbability && (SameThing.Has(cluster, left, right, pair.Features) || SameTelling.Has(cluster, left, right, pair.Features));
        return isShared ? SharedPartProbability : isSame ? SameThingProbability : probability;
    }
}
