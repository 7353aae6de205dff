using System.Collections.Immutable;

namespace Discrepancy.Clustering;

/// <summary>
/// Finds documents that may be near one another: a document is held against those before it that share the most of its heaviest words, of the
/// last few that have each of them. The cost grows with the documents, not with their pairs. Not thread-safe.
/// </summary>
internal sealed class NearDocuments
{
    /// <summary>How many of its heaviest words a document is looked up by.</summary>
    private const int HeavyTerms = 24;

    /// <summary>How many of the documents before it that have a word are looked at.</summary>
    private const int Reach = 48;

    /// <summary>How many documents before it a document is held against.</summary>
    private const int Most = 24;

    private readonly ImmutableArray<DocumentVector> _vectors;
    private readonly Dictionary<int, List<int>> _postings = [];
    private readonly double[] _shared;
    private readonly List<int> _found = [];

    private NearDocuments(ImmutableArray<DocumentVector> vectors)
    {
        _vectors = vectors;
        _shared = new double[vectors.Length];
    }

    /// <summary>Pairs of indexes, the lower first, each pair once.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<DocumentVector> vectors)
    {
        var near = new NearDocuments(vectors);
        return Enumerable.Range(0, vectors.Length).SelectMany(document => near.Before(document).Select(other => (other, document)));
    }

    private int[] Before(int document)
    {
        AddShared(_vectors[document]);
        var best = TakeBest();
        foreach (var term in _vectors[document].Terms)
        {
            Posting(term).Add(document);
        }

        return best;
    }

    private void AddShared(DocumentVector vector)
    {
        foreach (var (term, weight) in vector.Heaviest(HeavyTerms))
        {
            var posting = Posting(term);
            for (var at = Math.Max(0, posting.Count - Reach); at < posting.Count; at++)
            {
                if (_shared[posting[at]] == 0)
                {
                    _found.Add(posting[at]);
                }

                _shared[posting[at]] += weight;
            }
        }
    }

    // Most of them fall behind the last of the best at once, so that nothing has to be sorted.
    private int[] TakeBest()
    {
        var best = new List<int>(Most + 1);
        foreach (var document in _found)
        {
            var at = best.Count;
            while (at > 0 && _shared[document] > _shared[best[at - 1]])
            {
                at--;
            }

            if (at < Most)
            {
                best.Insert(at, document);
            }

            if (best.Count > Most)
            {
                best.RemoveAt(Most);
            }
        }

        foreach (var document in _found)
        {
            _shared[document] = 0;
        }

        _found.Clear();
        return [.. best];
    }

    private List<int> Posting(int term)
    {
        if (!_postings.TryGetValue(term, out var posting))
        {
            _postings[term] = posting = [];
        }

        return posting;
    }
}
