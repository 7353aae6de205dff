using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Tells how far the phrase of a head reaches, without the marks and conjunctions at its edges.</summary>
internal static class PhraseBounds
{
    /// <summary>First token and the token behind the last of the phrase that <paramref name="head"/> heads.</summary>
    public static (int First, int End) Of(DependencyTree tree, int head)
    {
        var (first, end) = tree.Extent(head);
        end = BeforeAccording(tree, head, end);
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

    /// <summary>", according to the police" goes with the clause, wherever the parse hangs it.</summary>
    private static int BeforeAccording(DependencyTree tree, int head, int end)
    {
        for (var i = head + 2; i + 1 < end; i++)
        {
            if (tree.Tokens[i].Form is "according" && tree.Tokens[i + 1].Form is "to" && tree.Tokens[i - 1].Form is ",")
            {
                return i - 1;
            }
        }

        return end;
    }

    /// <summary>A closing bracket or quotation mark stays: what it closes may be part of the phrase.</summary>
    private static bool IsEdge(Token token) =>
        token.Relation is "cc" || (token.PartOfSpeech is PartOfSpeech.Punctuation && token.Form is "," or ";" or ":" or "." or "!" or "?" or "-" or "–" or "—" or "--");
}
