using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Clustering;

/// <summary>
/// Divides documents into stories by the words they share, the rarer the heavier (single-link clustering of TF-IDF vectors, as in Topic Detection and
/// Tracking: Allan et al., 1998). It links rather too much than too little: two documents that are as near as reports of one event can be, and
/// every document with the one nearest to it. A few documents are one story. Stateless and thread-safe.
/// </summary>
internal sealed class StoryClusterer : IDocumentClusterer
{
    /// <summary>So many documents or fewer were chosen by somebody as being about one event.</summary>
    internal const int FewDocuments = 6;

    /// <summary>From this cosine on, two documents are linked. Nearly all reports of one event are nearer, or others link them.</summary>
    private const double LeastSimilarity = 0.2;

    /// <summary>The least cosine of a document and the one nearest to it: with less they share only words that all news share.</summary>
    private const double LeastOfNearest = 0.05;

    /// <inheritdoc/>
    public ImmutableArray<ImmutableArray<int>> Cluster(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken = default)
    {
        if (documents.Length <= FewDocuments)
        {
            return documents.IsEmpty ? [] : [[.. Enumerable.Range(0, documents.Length)]];
        }

        var vectors = DocumentVectors.Of(documents, cancellationToken);
        return Components(documents.Length, Links(vectors, cancellationToken));
    }

    private static IEnumerable<(int Left, int Right)> Links(ImmutableArray<DocumentVector> vectors, CancellationToken cancellationToken)
    {
        var nearest = new (double Similarity, int Document)[vectors.Length];
        Array.Fill(nearest, (LeastOfNearest, -1));
        foreach (var (left, right) in NearDocuments.Pairs(vectors).StopOn(cancellationToken))
        {
            var similarity = vectors[left].Similarity(vectors[right]);
            nearest[left] = similarity > nearest[left].Similarity ? (similarity, right) : nearest[left];
            nearest[right] = similarity > nearest[right].Similarity ? (similarity, left) : nearest[right];
            if (similarity >= LeastSimilarity)
            {
                yield return (left, right);
            }
        }

        foreach (var (document, (_, other)) in nearest.Index().Where(item => item.Item.Document >= 0))
        {
            yield return (document, other);
        }
    }

    private static ImmutableArray<ImmutableArray<int>> Components(int count, IEnumerable<(int Left, int Right)> links)
    {
        var neighbours = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        foreach (var (left, right) in links)
        {
            neighbours[left].Add(right);
            neighbours[right].Add(left);
        }

        var stories = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var isReached = new bool[count];
        for (var i = 0; i < count; i++)
        {
            if (!isReached[i])
            {
                stories.Add([.. Reach(i, neighbours, isReached).Order()]);
            }
        }

        return stories.ToImmutable();
    }

    private static List<int> Reach(int start, List<int>[] neighbours, bool[] isReached)
    {
        List<int> reached = [start];
        isReached[start] = true;
        for (var at = 0; at < reached.Count; at++)
        {
            foreach (var next in neighbours[reached[at]].Where(next => !isReached[next]))
            {
                isReached[next] = true;
                reached.Add(next);
            }
        }

        return reached;
    }
}
