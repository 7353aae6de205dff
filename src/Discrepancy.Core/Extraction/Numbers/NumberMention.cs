namespace Discrepancy.Extraction;

/// <summary>A number in a sentence.</summary>
/// <param name="Value">The number.</param>
/// <param name="Step">The smallest step its notation can express.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="IsOrdinal">Whether it is an ordinal: "17th".</param>
internal readonly record struct NumberMention(decimal Value, decimal Step, int FirstToken, int EndToken, bool IsOrdinal);
