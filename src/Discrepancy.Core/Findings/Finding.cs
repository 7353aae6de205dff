using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>One fact that the documents tell, over all of them: the values they give and how these relate.</summary>
public sealed record Finding
{
    /// <summary>A fingerprint of kind, slot, values and documents: it survives re-wrapping and edits elsewhere.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of fact differs.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>How the values relate.</summary>
    public required Relation Relation { get; init; }

    /// <summary>How much it matters.</summary>
    public required Level Level { get; init; }

    /// <summary>How sure it is that this is one fact told in two ways, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>The fact, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>What differs and how each side was read, in plain English.</summary>
    public required string Explanation { get; init; }

    /// <summary>The values, each with its evidence, in a stable order; at least one.</summary>
    public required ImmutableArray<ValueGroup> Groups { get; init; }

    /// <summary>What it was made of; null where the comparer does not tell.</summary>
    public FindingDecision? Decision { get; init; }

    /// <summary>How it stands to an earlier run.</summary>
    /// <value>The default is <see cref="BaselineState.None"/>: it was not compared with one.</value>
    public BaselineState Baseline { get; init; }

    /// <summary>Why it is not to be acted on; null where nobody decided that.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether somebody has still to look at it: nobody suppressed it, and no earlier run had it.</summary>
    public bool IsOpen => Suppression is null && Baseline is (BaselineState.None or BaselineState.New);
}
