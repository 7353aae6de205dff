using System.Collections.Immutable;
using Discrepancy.Naming;

namespace Discrepancy.Alignment;

/// <summary>
/// Finds words that are one edit apart by the keys that such words share (symmetric deletion, after Garbe, 2012): the cost grows with the words,
/// not with all pairs.
/// </summary>
internal static class NamePairs
{
    /// <summary>The pairs in the order of <paramref name="words"/>, each once, of which at least one word is not known.</summary>
    public static IEnumerable<(NameWord Left, NameWord Right)> Read(ImmutableArray<NameWord> words)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var key in NameSlip.Keys(words[i].Key))
            {
                if (!byKey.TryGetValue(key, out var others))
                {
                    byKey[key] = others = [];
                }

                foreach (var other in others.Where(other => seen.Add((other, i)) && IsPair(words[other], words[i])))
                {
                    yield return (words[other], words[i]);
                }

                others.Add(i);
            }
        }
    }

    private static bool IsPair(NameWord left, NameWord right) =>
        NameSlip.SortOf(left.Key, right.Key) != SlipSort.None && (!left.IsKnown || !right.IsKnown);
}
