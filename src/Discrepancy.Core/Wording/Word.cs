using Discrepancy.Text;

namespace Discrepancy.Wording;

/// <summary>A word of an utterance, or a place where words were left out or put in.</summary>
/// <param name="Key">What is compared: lower case, without marks, in one spelling, a contraction written out; empty for a gap.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="IsContracted">Whether the text has it as a contraction ("n't" for "not").</param>
internal readonly record struct Word(string Key, TextSpan Span, bool IsContracted = false)
{
    /// <summary>An ellipsis or a bracket: any words may stand there.</summary>
    public bool IsGap => Key.Length == 0;
}
