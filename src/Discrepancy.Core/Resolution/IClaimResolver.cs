using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>Ties what the claims of one document refer to: persons to names, relative dates to days.</summary>
public interface IClaimResolver
{
    /// <summary>The same claims, resolved as far as the document allows; what it does not allow is said in <see cref="Claim.Unresolved"/>.</summary>
    /// <param name="document">The document all claims are of.</param>
    /// <param name="claims">Its claims, in text order.</param>
    ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims);
}
