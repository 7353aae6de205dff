namespace Discrepancy.Naming;

/// <summary>A word of one name that stands for a word of the other.</summary>
/// <param name="Left">Index in the first name.</param>
/// <param name="Right">Index in the second name.</param>
/// <param name="Reason">How the words relate.</param>
/// <param name="Edits">The letters that differ, where it is a misspelling.</param>
internal sealed record NamePartPair(int Left, int Right, NameMatchReason Reason, int Edits = 0);
