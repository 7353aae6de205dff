using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Two propositions that tell one act in ways that do not go together.</summary>
/// <param name="Left">Index of the one.</param>
/// <param name="Right">Index of the other.</param>
/// <param name="Kind">What does not go together.</param>
/// <param name="Score">How sure it is that both tell of one act, from 0 to 1.</param>
internal readonly record struct EventClash(int Left, int Right, ClaimKind Kind, double Score);
