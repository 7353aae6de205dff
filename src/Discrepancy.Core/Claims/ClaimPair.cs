using System.Collections.Immutable;

namespace Discrepancy.Claims;

/// <summary>Two claims that alignment took for claims of one slot, and what decided that.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Probability">How likely they fill one slot, from 0 to 1, after all that raises or limits what the model says.</param>
/// <param name="ModelProbability">What the model says, from 0 to 1.</param>
/// <param name="Features">What the model was given, in the model's order.</param>
public sealed record ClaimPair(Claim Left, Claim Right, double Probability, double ModelProbability, ImmutableArray<PairFeature> Features);
