namespace Discrepancy.Claims;

/// <summary>What was measured of two claims to tell whether they fill one slot.</summary>
/// <param name="Name">What it is, in kebab case: <c>clause-overlap</c>.</param>
/// <param name="Value">How much.</param>
public readonly record struct PairFeature(string Name, double Value);
