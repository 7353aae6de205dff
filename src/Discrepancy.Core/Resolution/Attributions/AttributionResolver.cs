using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>
/// Says of every claim in whose name it is asserted: that of the innermost speech it stands in. That somebody said something is asserted by
/// whoever reports it, and how a name is written by whoever writes. Stateless and thread-safe.
/// </summary>
internal sealed class AttributionResolver : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);

        var index = new SpeechAttributions(document);
        return [.. claims.Select(claim => claim.Kind == ClaimKind.Name ? claim : claim with { Attribution = index.Of(claim) })];
    }
}
