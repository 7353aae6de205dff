using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A quantity in a sentence.</summary>
/// <param name="FirstToken">Index of its first token, the hedge included: "almost $320 billion".</param>
/// <param name="EndToken">Index behind its last token: the unit's or the counted noun's; an ordinal ends with its number.</param>
/// <param name="Value">The quantity.</param>
/// <param name="UnitToken">Index of the unit or of the noun that is counted; -1 where nothing tells.</param>
internal readonly record struct QuantityMention(int FirstToken, int EndToken, QuantityValue Value, int UnitToken);
