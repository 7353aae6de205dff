using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;


namespace Discrepancy.Resolution;

/// <summary>Gives claims about "he", "the minister" or a name the canonical name of their subject; what cannot be told is said. Stateless and thread-safe.</summary>
internal sealed class CoreferenceResolver : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        var references = DocumentReferences.Read(document, claims);
        return [.. claims.Select(claim => Resolve(references, claim))];
    }

    private static Claim Resolve(DocumentReferences references, Claim claim)
    {
        if (claim.Kind == ClaimKind.PersonName || claim.Subject.Span is not { } span || references.Find(span) is not { } reference)
        {
            return claim;
        }

        return reference.Canonical is { } canonical
            ? claim with { Subject = claim.Subject with { Canonical = canonical } }
            : claim with { Unresolved = [.. claim.Unresolved, new UnresolvedReference(claim.Subject.Mention, reference.Reason)] };
    }
}
