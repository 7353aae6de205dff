namespace Discrepancy.Findings;

/// <summary>Somebody looked at a finding and decided not to be told of it again.</summary>
/// <param name="Reason">Why, in that person's words.</param>
public sealed record Suppression(string Reason);
