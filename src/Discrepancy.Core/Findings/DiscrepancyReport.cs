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

    /// <summary>What an earlier run had found and this one does not; empty where it was not compared with one.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<BaselineEntry> Absent { get; init; } = [];

    /// <summary>How many stories the documents tell.</summary>
    internal int Stories => Documents.Select(document => document.Story).Distinct().Count();

    /// <summary>Number of findings of a level that are open: those that are suppressed, or known from an earlier run, do not count.</summary>
    public int Count(Level level) => Findings.Count(finding => finding.Level == level && finding.IsOpen);

    /// <summary>The findings for a person to look at: those that are open, or with <see cref="Level.None"/> all.</summary>
    internal IEnumerable<Finding> ToShow(Level minimumLevel) =>
        Findings.Where(finding => finding.Level >= minimumLevel && (minimumLevel == Level.None || finding.IsOpen));
}
