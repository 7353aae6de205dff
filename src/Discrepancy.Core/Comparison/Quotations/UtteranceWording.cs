using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Comparison;

/// <summary>One wording of an utterance.</summary>
/// <param name="Words">Its words, normalised.</param>
/// <param name="Claims">The quotations that have it, each cut to what it shares with the other wordings.</param>
internal sealed record UtteranceWording(string Words, ImmutableArray<Claim> Claims);
