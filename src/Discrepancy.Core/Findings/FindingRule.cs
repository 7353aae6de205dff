using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>A rule by which values are compared: what <see cref="Finding.Rule"/> names.</summary>
/// <param name="Name">The name, in kebab case; it never changes its meaning.</param>
/// <param name="Kinds">The kinds of findings it makes; at least one.</param>
/// <param name="Relations">The relations it may find.</param>
/// <param name="Summary">What it flags, in one sentence without a full stop.</param>
/// <param name="Silence">What it leaves alone, in one sentence without a full stop.</param>
public sealed record FindingRule(string Name, ImmutableArray<ClaimKind> Kinds, ImmutableArray<Relation> Relations, string Summary, string Silence);
