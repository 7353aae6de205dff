using System.Collections.Immutable;

namespace Discrepancy.Claims;

/// <summary>Claims of one or more documents that fill the same slot of the same thing.</summary>
/// <param name="Kind">The kind all of them have.</param>
/// <param name="Slot">What is told, for the fingerprint: stable words in a stable order.</param>
/// <param name="Topic">What is told, for a person to read.</param>
/// <param name="Claims">The claims, by document and place; at least two.</param>
/// <param name="Confidence">How sure it is that they fill one slot, from 0 to 1.</param>
public sealed record ClaimGroup(ClaimKind Kind, string Slot, string Topic, ImmutableArray<Claim> Claims, double Confidence)
{
    /// <summary>The pairs that joined the claims, the surest first; empty where the group was not made of measured pairs.</summary>
    public ImmutableArray<ClaimPair> Pairs { get; init; } = [];
}
