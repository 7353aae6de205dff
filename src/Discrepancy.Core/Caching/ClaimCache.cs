using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>The claims of documents that were read before. Thread-safe.</summary>
internal sealed class ClaimCache(IClaimStore store)
{
    /// <summary>The claims of <paramref name="document"/> as they are kept; null where none are.</summary>
    public ImmutableArray<Claim>? Find(SourceDocument document)
    {
        var key = DocumentKey.Of(document);
        return store.Find(key) is { } kept ? ClaimBytes.Read(kept, key, document) : null;
    }

    /// <summary>Keeps the claims of <paramref name="document"/>.</summary>
    public void Keep(SourceDocument document, ImmutableArray<Claim> claims)
    {
        var key = DocumentKey.Of(document);
        if (ClaimBytes.Write(claims, key, document) is { } content)
        {
            store.Keep(key, content);
        }
    }
}
