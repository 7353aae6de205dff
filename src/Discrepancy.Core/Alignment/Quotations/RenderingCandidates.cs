using System.Collections.Immutable;

namespace Discrepancy.Alignment;

/// <summary>Finds the renderings that share three words in a row.</summary>
internal static class RenderingCandidates
{
    private const int RowLength = 3;

    /// <summary>Pairs of indexes, each once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<Rendering> renderings)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < renderings.Length; i++)
        {
            var seen = new SortedSet<int>();
            foreach (var row in Rows(renderings[i]))
            {
                if (!postings.TryGetValue(row, out var posting))
                {
                    postings[row] = posting = [];
                }

                seen.UnionWith(posting);
                posting.Add(i);
            }

            foreach (var other in seen.Where(other => other != i))
            {
                yield return (other, i);
            }
        }
    }

    private static IEnumerable<string> Rows(Rendering rendering)
    {
        var words = rendering.Words.Where(word => !word.IsGap).Select(word => word.Key).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - RowLength + 1)).Select(start => string.Join(' ', words.Skip(start).Take(RowLength))).Distinct(StringComparer.Ordinal);
    }
}
