using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Finds which claims of all documents fill the same slot of the same thing.</summary>
public interface IClaimAligner
{
    /// <summary>Lines up the claims of one kind; where more than one counterpart is possible it abstains and says so.</summary>
    /// <param name="claims">Resolved claims of all documents and kinds, by document and place.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default);
}
