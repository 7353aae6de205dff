using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Tells how far the phrase of a head reaches, without the marks and conjunctions at its edges.</summary>
internal static class PhraseBounds
{
    /// <summary>First token and the token behind the last of the phrase that <paramref name="head"/> heads.</summary>
    public static (int First, int End) Of(DependencyTree tree, int head)
    {
        var (first, end) = tree.Extent(head);
        while (first < head && IsEdge(tree.Tokens[first]))
        {
            first++;
        }

        while (end > head + 1 && IsEdge(tree.Tokens[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>A closing bracket or quotation mark stays: what it closes may be part of the phrase.</summary>
    private static bool IsEdge(Token token) =>
        token.Relation is "cc" || (token.PartOfSpeech is PartOfSpeech.Punctuation && token.Form is "," or ";" or ":" or "." or "!" or "?" or "-" or "–" or "—" or "--");
}
