namespace Discrepancy.Extraction;

/// <summary>A number in a sentence.</summary>
/// <param name="Value">The number, scaled: "320 billion" is 320,000,000,000.</param>
/// <param name="Step">
/// The place the words stop at, scaled: 1,000,000,000 for "320 billion", 0.1 for "3.5". A round number without a scale word
/// states fewer places than it has digits: its step is the greatest power of ten that divides it and is at most a tenth of it
/// (100 for "1,200", 1 for "20"), because 1,187 people are reported as 1,200 but 18 are rarely reported as 20. Fractions of
/// less than one are steps of 0.1, those beside a whole number ("two and a half") steps of one part.
/// </param>
/// <param name="FirstToken">Index in the sentence of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="IsOrdinal">Whether it is a place in a series: "17th".</param>
internal readonly record struct NumberMention(decimal Value, decimal Step, int FirstToken, int EndToken, bool IsOrdinal);
