using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>Gives findings the levels that the caller wants. Immutable and thread-safe.</summary>
/// <param name="kinds">The level by kind.</param>
/// <param name="rules">The level by rule; it goes before that of the kind.</param>
internal sealed class FindingLevels(ImmutableDictionary<ClaimKind, Level> kinds, ImmutableDictionary<string, Level> rules)
{
    /// <summary>The finding at its level. What is compatible and what is only possible is never raised.</summary>
    public Finding Apply(Finding finding)
    {
        if (finding.Level == Level.None || (!rules.TryGetValue(finding.Rule, out var level) && !kinds.TryGetValue(finding.Kind, out level)))
        {
            return finding;
        }

        return finding with { Level = finding.Relation is Relation.PossibleContradiction or Relation.Granularity && level > finding.Level ? finding.Level : level };
    }
}
