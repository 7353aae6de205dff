namespace Discrepancy.Claims;

/// <summary>Something in a claim that could not be tied to what it means.</summary>
/// <param name="Words">The words of the text.</param>
/// <param name="Reason">Why, for a person to read.</param>
public sealed record UnresolvedReference(string Words, string Reason);
