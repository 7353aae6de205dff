using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Two claims that may fill one slot.</summary>
/// <param name="Left">Index of the one.</param>
/// <param name="Right">Index of the other.</param>
/// <param name="Score">How likely, from 0 to 1.</param>
internal readonly record struct SlotMatch(int Left, int Right, double Score)
{
    /// <summary>What was measured, by <see cref="SlotFeature"/>; empty where nothing was.</summary>
    public float[] Features { get; init; } = [];

    /// <summary>What the model says, before anything raises or limits it.</summary>
    public double ModelScore { get; init; } = Score;

    /// <summary>The pair with all that decided, for those who want to check it.</summary>
    /// <param name="slots">What the indexes count.</param>
    public ClaimPair ToPair(ImmutableArray<SlotClaim> slots) =>
        new(slots[Left].Claim, slots[Right].Claim, Score, ModelScore, SlotFeatures.Named(Features));
}
