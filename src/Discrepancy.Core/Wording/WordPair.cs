namespace Discrepancy.Wording;

/// <summary>One step of an alignment.</summary>
/// <param name="Left">Index of the left word; -1 where only the right side has one.</param>
/// <param name="Right">Index of the right word; -1 where only the left side has one.</param>
/// <param name="Match">How the two relate.</param>
internal readonly record struct WordPair(int Left, int Right, WordMatch Match);
