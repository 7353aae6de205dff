using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A date in a sentence.</summary>
/// <param name="FirstToken">Index in the sentence of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Expression">What the words say.</param>
/// <param name="Precision">How finely they say it.</param>
/// <param name="Approximator">How exactly they say it.</param>
internal sealed record DateMention(int FirstToken, int EndToken, DateExpression Expression, DatePrecision Precision, Approximator Approximator)
{
    /// <summary>Whether the date belongs to the name or kind of a thing ("the 1996 Act", "the Wednesday talks") rather than to the sentence's verb.</summary>
    public bool IsAttributive { get; init; }
}
