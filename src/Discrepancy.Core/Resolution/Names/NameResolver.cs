using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// Drops the claims of a name's spelling where a claim about a person, an office, a body or a place has the name already. A name in capitals is the
/// one that the document writes with small letters elsewhere. Stateless and thread-safe.
/// </summary>
internal sealed class NameResolver : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        var covered = new CoveredNames(claims);
        var written = claims.Select(claim => claim.Value).OfType<NameValue>().Where(value => value.Name.Any(char.IsLower))
            .DistinctBy(value => NameFolding.Fold(value.Name), StringComparer.Ordinal)
            .ToDictionary(value => NameFolding.Fold(value.Name), StringComparer.Ordinal);
        return [.. claims.Where(claim => claim.Kind != ClaimKind.Name || !covered.Contains(claim.Span)).Select(Calm)];

        Claim Calm(Claim claim) =>
            claim.Value is NameValue { Name: var name } && !name.Any(char.IsLower) && written.TryGetValue(NameFolding.Fold(name), out var value)
                ? claim with { Value = value, Subject = claim.Subject with { Canonical = value.Name } }
                : claim;
    }
}
