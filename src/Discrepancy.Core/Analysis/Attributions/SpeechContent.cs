using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Turns phrases of a sentence into the pieces of what is said.</summary>
internal static class SpeechContent
{
    /// <summary>A source that stands farther from its cue is not cut out with it.</summary>
    private const int LongestCue = 80;

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

        (first, end) = WithoutOuterMarks(sentence, first, end);
        return end > first ? [sentence.Span(first, end)] : [];
    }

    /// <summary>A mark at the edge whose counterpart stands elsewhere encloses more than this piece.</summary>
    private static (int First, int End) WithoutOuterMarks(SpeechSentence sentence, int first, int end)
    {
        if (end - first < 2)
        {
            return (first, end);
        }

        var closing = sentence.QuotationAt(end - 1);
        if (closing >= 0 && IsQuotationMark(sentence.Tokens[end - 1]) && first > 0 && sentence.QuotationAt(first - 1) == closing)
        {
            end--;
        }

        var opening = sentence.QuotationAt(first);
        if (opening >= 0 && IsQuotationMark(sentence.Tokens[first]) && end < sentence.Tokens.Length && sentence.QuotationAt(end) == opening)
        {
            first++;
        }

        while (end > first && IsEdge(sentence.Tokens[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether a token is a quotation mark.</summary>
    public static bool IsQuotationMark(Token token) => token.Form is "\"" or "“" or "”" or "''" or "``" or "‘" or "’" or "'";

    /// <summary>The phrase that <paramref name="head"/> heads, without that of the cue within it.</summary>
    public static ImmutableArray<TextSpan> Around(SpeechSentence sentence, int head, int cue)
    {
        var (first, end) = sentence.Tree.Extent(head);
        var (cueFirst, cueEnd) = sentence.Tree.Extent(cue);
        return [.. Of(sentence, first, Math.Clamp(cueFirst, first, end)), .. Of(sentence, Math.Clamp(cueEnd, first, end), end)];
    }

    /// <summary>The content without its cue and source, where it was read as one piece around them: “The talks,” he said, “have failed.”</summary>
    public static ImmutableArray<TextSpan> WithoutCue(string text, SpeechDraft draft)
    {
        var isTogether = draft.Source is { } known && Math.Abs(known.Start - draft.Cue.Start) <= LongestCue
            && !draft.Content.Any(piece => piece.Start >= draft.Cue.End && piece.End <= known.Start);
        var cue = isTogether ? draft.Cue.Cover(draft.Source!.Value) : draft.Cue;
        return
        [
            .. draft.Content
                .SelectMany(piece => piece.Overlaps(cue)
                    ? new[] { new TextSpan(piece.Start, Math.Max(piece.Start, cue.Start)), new TextSpan(Math.Min(piece.End, cue.End), piece.End) }
                    : [piece])
                .Select(piece => Trim(text, piece))
                .Where(piece => piece.Length > 0),
        ];
    }

    private static TextSpan Trim(string text, TextSpan piece)
    {
        var (start, end) = (piece.Start, piece.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsEdge(Token token) => token.Form is "," or ";" or ":" or "." or "-" or "–" or "—" or "--" or "―" or ")" or "(";
}
