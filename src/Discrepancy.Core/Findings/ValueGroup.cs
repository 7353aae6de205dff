using System.Collections.Immutable;

namespace Discrepancy.Findings;

/// <summary>The places that give one value.</summary>
/// <param name="Value">The value, normalised.</param>
/// <param name="Evidence">Where it is given, by document and place; at least one.</param>
public sealed record ValueGroup(string Value, ImmutableArray<Evidence> Evidence);
