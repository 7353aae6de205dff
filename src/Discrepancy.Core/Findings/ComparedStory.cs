using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>What was found in the documents of one story.</summary>
/// <param name="Findings">What differs or agrees, before levels are set; one may be found twice.</param>
/// <param name="Abstentions">The claims that were not compared.</param>
internal sealed record ComparedStory(ImmutableArray<Finding> Findings, ImmutableArray<Abstention> Abstentions);
