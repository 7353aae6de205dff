using System.Collections.Immutable;

namespace Discrepancy.Alignment;

/// <summary>Finds sentences of different documents that have words in a row in common. The cost grows with the sentences that do, not with all pairs.</summary>
internal static class ParallelCandidates
{
    private const int Row = 3;

    /// <summary>In a sentence of this length at most, two words in a row count too.</summary>
    private const int ShortSentence = 10;

    /// <summary>Words in a row that more sentences than these have say nothing.</summary>
    private const int Commonest = 60;

    /// <summary>Pairs of indexes into <paramref name="sentences"/>, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<ParallelSentence> sentences)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new SortedSet<int>();
        for (var i = 0; i < sentences.Length; i++)
        {
            seen.Clear();
            foreach (var key in KeysOf(sentences[i]).Distinct(StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(key, out var posting))
                {
                    postings[key] = posting = [];
                }

                if (posting.Count < Commonest)
                {
                    seen.UnionWith(posting);
                    posting.Add(i);
                }
            }

            foreach (var other in seen.Where(other => !string.Equals(sentences[other].Document.Path, sentences[i].Document.Path, StringComparison.Ordinal)))
            {
                yield return (other, i);
            }
        }
    }

    private static IEnumerable<string> KeysOf(ParallelSentence sentence)
    {
        for (var length = sentence.Words.Length <= ShortSentence ? Row - 1 : Row; length <= Row; length++)
        {
            for (var start = 0; start + length <= sentence.Words.Length; start++)
            {
                yield return string.Join(' ', sentence.Words.AsSpan(start, length).ToArray().Select(word => word.Key));
            }
        }
    }
}
