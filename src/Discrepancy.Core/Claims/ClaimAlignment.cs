using System.Collections.Immutable;

namespace Discrepancy.Claims;

/// <summary>The claims of all documents, lined up.</summary>
/// <param name="Groups">Claims that fill the same slot, in a stable order.</param>
/// <param name="Abstentions">What was not compared, and why.</param>
public sealed record ClaimAlignment(ImmutableArray<ClaimGroup> Groups, ImmutableArray<Abstention> Abstentions);
