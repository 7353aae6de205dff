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
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var postings = new Dictionary<(int, int, int), List<int>>();
        var keys = new HashSet<(int, int, int)>();
        var seen = new HashSet<int>();
        string[] documents = [.. sentences.Select(sentence => sentence.Document.Path)];
        for (var i = 0; i < sentences.Length; i++)
        {
            seen.Clear();
            keys.Clear();
            keys.UnionWith(KeysOf(NumbersOf(sentences[i], numbers)));
            foreach (var key in keys)
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

            foreach (var other in seen.Where(other => !string.Equals(documents[other], documents[i], StringComparison.Ordinal)).Order())
            {
                yield return (other, i);
            }
        }
    }

    /// <summary>The words as numbers: each new one gets the next.</summary>
    private static int[] NumbersOf(ParallelSentence sentence, Dictionary<string, int> numbers)
    {
        var words = new int[sentence.Words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var key = sentence.Words[i].Key;
            if (!numbers.TryGetValue(key, out words[i]))
            {
                numbers[key] = words[i] = numbers.Count;
            }
        }

        return words;
    }

    private static IEnumerable<(int First, int Second, int Third)> KeysOf(int[] words)
    {
        for (var start = 0; words.Length <= ShortSentence && start + 1 < words.Length; start++)
        {
            yield return (words[start], words[start + 1], -1);
        }

        for (var start = 0; start + Row <= words.Length; start++)
        {
            yield return (words[start], words[start + 1], words[start + 2]);
        }
    }
}
