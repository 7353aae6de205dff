using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>What a finding was made of, for those who want to check it. It enters neither the fingerprint nor the reports of findings.</summary>
/// <param name="Group">The claims as they were lined up; the group's own confidence is that of the alignment.</param>
/// <param name="RuleConfidence">How sure the rule is, given that the claims fill one slot, from 0 to 1. The finding's confidence is the product of both, rounded.</param>
public sealed record FindingDecision(ClaimGroup Group, double RuleConfidence)
{
    /// <summary>The confidence of the alignment from which on a clash is a contradiction and below which it is only a possible one; null where the rule has no such threshold.</summary>
    public double? SureFrom { get; init; }

    /// <summary>Why a clash is only a possible contradiction, in words for a person; empty where it is none or nothing speaks against it.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];
}
