using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>An outermost quotation with the tokens of its marks.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="FirstSentence">Index of the sentence of its opening mark.</param>
/// <param name="FirstToken">Index in that sentence of its opening mark.</param>
/// <param name="LastSentence">Index of the sentence of its last token.</param>
/// <param name="EndToken">Index in that sentence behind its last token.</param>
internal sealed record QuotedPassage(Quotation Quotation, int FirstSentence, int FirstToken, int LastSentence, int EndToken);
