using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up dates, places and quantities by the words around them. A claim joins the best counterpart in each other document;
/// where two counterparts with different values are about as good, it abstains. Stateless and thread-safe.
/// </summary>
internal sealed class SlotAligner : IClaimAligner
{
    /// <summary>The least score of two claims of one slot.</summary>
    private const double LeastScore = 0.4;

    /// <summary>By how much the best counterpart must lead the next one.</summary>
    private const double LeastLead = 0.08;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims)
    {
        var weights = new TermWeights([.. claims.Where(claim => claim.Kind is not (ClaimKind.Quote or ClaimKind.Attribution))]);
        ImmutableArray<SlotClaim> slots = [.. claims.Where(HasSlot).Select(claim => new SlotClaim(claim, weights))];
        var matches = SlotCandidates.Pairs(slots)
            .Select(pair => new SlotMatch(pair.Left, pair.Right, SlotScorer.Score(slots[pair.Left], slots[pair.Right])))
            .Where(match => match.Score >= LeastScore)
            .ToList();
        var choice = new SlotChoice(slots, matches, LeastLead);
        return new ClaimAlignment(SlotGroups.Build(slots, choice.Accepted), choice.Abstentions);
    }

    private static bool HasSlot(Claim claim) =>
        claim.Kind is ClaimKind.Date or ClaimKind.Duration or ClaimKind.Quantity or ClaimKind.Money or ClaimKind.Percent or ClaimKind.Place
        && claim.Predicate.Slot is not (DateSlots.Thing or DateSlots.Stretch)
        && !IsUncounted(claim.Value)
        && !claim.Context.Clause.IsEmpty;

    // A number of which nothing tells what it counts claims nothing that could be compared.
    private static bool IsUncounted(ClaimValue value) => value is QuantityValue { Unit: "" };
}
