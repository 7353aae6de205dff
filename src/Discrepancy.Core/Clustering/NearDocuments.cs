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

    private int[] TakeBest()
    {
        int[] found = [.. _found];
        double[] weights = [.. _found.Select(document => -_shared[document])];
        foreach (var document in found)
        {
            _shared[document] = 0;
        }

        _found.Clear();
        Array.Sort(weights, found);
        return found.Length > Most ? found[..Most] : found;
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
