using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Turns token ranges of a sentence into spans of its document.</summary>
internal static class Spans
{
    /// <summary>The span from the token <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public static SourceSpan Of(SourceDocument document, Sentence sentence, int first, int end) =>
        new(document, new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[end - 1].Span.End));
}
