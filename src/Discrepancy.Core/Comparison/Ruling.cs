using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>What a rule says of the values of a slot.</summary>
/// <param name="Relation">How they relate.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Explanation">Both readings and the rule, in plain English.</param>
/// <param name="Confidence">How sure the rule is, given that the claims fill one slot, from 0 to 1.</param>
internal sealed record Ruling(Relation Relation, string Rule, string Explanation, double Confidence)
{
    /// <inheritdoc cref="FindingDecision.SureFrom"/>
    public double? SureFrom { get; init; }

    /// <inheritdoc cref="FindingDecision.Doubts"/>
    public ImmutableArray<string> Doubts { get; init; } = [];
}
