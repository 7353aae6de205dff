using System.Collections.Immutable;

namespace Discrepancy.Clustering;

/// <summary>
/// Finds documents that may be near one another: a document is held against those before it that share the most of its heaviest words, of the
/// last few that have each of them. The cost grows with the documents, not with their pairs.
/// </summary>
internal static class NearDocuments
{
    /// <summary>How many of its heaviest words a document is looked up by.</summary>
    private const int HeavyTerms = 24;

    /// <summary>How many of the documents before it that have a word are looked at.</summary>
    private const int Reach = 64;

    /// <summary>How many documents before it a document is held against.</summary>
    private const int Most = 24;

    /// <summary>Pairs of indexes, the lower first, each pair once.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<DocumentVector> vectors)
    {
        var postings = new Dictionary<int, List<int>>();
        for (var i = 0; i < vectors.Length; i++)
        {
            foreach (var other in Best(SharedWith(vectors[i], postings)))
            {
                yield return (other, i);
            }

            foreach (var term in vectors[i].Terms)
            {
                Add(postings, term, i);
            }
        }
    }

    private static Dictionary<int, double> SharedWith(DocumentVector vector, Dictionary<int, List<int>> postings)
    {
        var shared = new Dictionary<int, double>();
        foreach (var (term, weight) in vector.Heaviest(HeavyTerms))
        {
            if (postings.TryGetValue(term, out var posting))
            {
                for (var at = Math.Max(0, posting.Count - Reach); at < posting.Count; at++)
                {
                    shared[posting[at]] = shared.GetValueOrDefault(posting[at]) + weight;
                }
            }
        }

        return shared;
    }

    private static IEnumerable<int> Best(Dictionary<int, double> shared) =>
        shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(Most).Select(pair => pair.Key);

    private static void Add(Dictionary<int, List<int>> postings, int term, int document)
    {
        if (!postings.TryGetValue(term, out var posting))
        {
            postings[term] = posting = [];
        }

        posting.Add(document);
    }
}
