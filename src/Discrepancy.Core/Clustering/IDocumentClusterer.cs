using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Clustering;

/// <summary>Divides documents into stories: those that may tell of the same events, and are compared with one another.</summary>
internal interface IDocumentClusterer
{
    /// <summary>Divides <paramref name="documents"/>; each is in exactly one story.</summary>
    /// <param name="documents">The documents, by path.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>For each story the indexes of its documents in ascending order; the stories by their first document.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ImmutableArray<ImmutableArray<int>> Cluster(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken = default);
}
