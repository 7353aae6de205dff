using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>What an analysis found. Immutable; the same documents and version give an equal report.</summary>
public sealed record DiscrepancyReport
{
    /// <summary>The documents, by path.</summary>
    public required ImmutableArray<DocumentSummary> Documents { get; init; }

    /// <summary>The findings: gravest first, then surest.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>All claims, by document and place.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What was left uncompared, and why.</summary>
    public required ImmutableArray<Abstention> Abstentions { get; init; }

    /// <summary>Number of findings of a level.</summary>
    public int Count(Level level) => Findings.Count(finding => finding.Level == level);
}
