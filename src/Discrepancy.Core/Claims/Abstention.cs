namespace Discrepancy.Claims;

/// <summary>A claim that was left uncompared because more than one counterpart was possible, or none could be told.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Why, for a person to read.</param>
public sealed record Abstention(Claim Claim, string Reason);
