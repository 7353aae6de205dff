namespace Discrepancy.Naming;

/// <summary>What a comparison of two names gives.</summary>
/// <param name="IsOnePerson">Whether the names may be one person's.</param>
/// <param name="Reason">The weightiest reason for it.</param>
public sealed record NameMatch(bool IsOnePerson, NameMatchReason Reason);
