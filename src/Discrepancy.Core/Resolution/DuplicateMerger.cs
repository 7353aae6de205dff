using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>
/// Makes one claim of those that say the same: the first one stays and lists where the document says it again. It comes after all other
/// resolvers, because they tell what the same is. Stateless and thread-safe.
/// </summary>
internal sealed class DuplicateMerger : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims) =>
        [.. claims.GroupBy(ClaimKey.Of).Select(Merge)];

    private static Claim Merge(IEnumerable<Claim> same)
    {
        ImmutableArray<Claim> claims = [.. same];
        var first = claims[0];
        return claims.Length == 1 ? first : first with
        {
            AlsoAt = [.. claims.SelectMany(claim => claim.Places).Where(place => place.Span.Span != first.Span.Span).DistinctBy(place => place.Span.Span).OrderBy(place => place.Span.Span)],
            Confidence = claims.Max(claim => claim.Confidence),
        };
    }
}
