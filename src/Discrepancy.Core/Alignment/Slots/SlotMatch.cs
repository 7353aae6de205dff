namespace Discrepancy.Alignment;

/// <summary>Two claims that may fill one slot.</summary>
/// <param name="Left">Index of the one.</param>
/// <param name="Right">Index of the other.</param>
/// <param name="Score">How likely, from 0 to 1.</param>
internal readonly record struct SlotMatch(int Left, int Right, double Score);
