using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Turns phrases of a sentence into the pieces of what is said.</summary>
internal static class SpeechContent
{
    /// <summary>The phrase that a token heads, as one piece.</summary>
    public static ImmutableArray<TextSpan> Of(SpeechSentence sentence, int head)
    {
        var (first, end) = sentence.Tree.Extent(head);
        return Of(sentence, first, end);
    }

    /// <summary>The tokens from <paramref name="first"/> to the one before <paramref name="end"/>, without marks at the edges; empty where there is no word.</summary>
    public static ImmutableArray<TextSpan> Of(SpeechSentence sentence, int first, int end)
    {
        while (first < end && IsEdge(sentence.Tokens[first]))
        {
            first++;
        }

        while (end > first && IsEdge(sentence.Tokens[end - 1]))
        {
            end--;
        }

        return end > first ? [sentence.Span(first, end)] : [];
    }

    /// <summary>The phrase that <paramref name="head"/> heads, without that of the cue within it.</summary>
    public static ImmutableArray<TextSpan> Around(SpeechSentence sentence, int head, int cue)
    {
        var (first, end) = sentence.Tree.Extent(head);
        var (cueFirst, cueEnd) = sentence.Tree.Extent(cue);
        return [.. Of(sentence, first, Math.Clamp(cueFirst, first, end)), .. Of(sentence, Math.Clamp(cueEnd, first, end), end)];
    }

    private static bool IsEdge(Token token) => token.Form is "," or ";" or ":" or "." or "-" or "–" or "—" or "--" or "―" or ")" or "(";
}
