using System.Collections.Concurrent;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy;

/// <summary>The documents of one analysis and their claims, in whatever order they come; what is made of them does not show it. Thread-safe.</summary>
internal sealed class ArrivedDocuments
{
    private readonly ConcurrentDictionary<string, SourceDocument> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Claim>> _claims = new(StringComparer.Ordinal);

    /// <summary>The documents, by path.</summary>
    public ImmutableArray<SourceDocument> Sorted => [.. _documents.Values.OrderBy(document => document.Path, StringComparer.Ordinal)];

    /// <summary>Takes a document before it is read.</summary>
    /// <exception cref="ArgumentException">Another document has its path.</exception>
    public void Add(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_documents.TryAdd(document.Path, document))
        {
            throw new ArgumentException($"Two documents have the path '{document.Path}'.", nameof(document));
        }
    }

    /// <summary>Takes what was read from it.</summary>
    public void AddClaims(SourceDocument document, ImmutableArray<Claim> claims) => _claims[document.Path] = claims;

    /// <summary>What was read from <paramref name="document"/>.</summary>
    public ImmutableArray<Claim> ClaimsOf(SourceDocument document) => _claims[document.Path];
}
