using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>The claims of documents that were read before. Thread-safe.</summary>
internal sealed class ClaimCache(IClaimStore store)
{
    /// <summary>The claims of <paramref name="document"/>: those kept, or else what <paramref name="read"/> gives, which is then kept.</summary>
    public ImmutableArray<Claim> GetOrRead(SourceDocument document, Func<SourceDocument, ImmutableArray<Claim>> read)
    {
        var key = DocumentKey.Of(document);
        if (store.Find(key) is { } kept && ClaimBytes.Read(kept, key, document) is { } known)
        {
            return known;
        }

        var claims = read(document);
        if (ClaimBytes.Write(claims, key, document) is { } content)
        {
            store.Keep(key, content);
        }

        return claims;
    }
}
