using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A length of time in a sentence.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Value">How long it is.</param>
internal readonly record struct DurationMention(int FirstToken, int EndToken, QuantityValue Value);
