namespace Discrepancy.Values;

/// <summary>A phrase that belongs to the predicate of a proposition.</summary>
/// <param name="Role">What it is to the predicate, told as if the clause were active.</param>
/// <param name="Words">The words of the text, preposition included; what is told by a claim of its own (a second conjunct, an apposition) is left out.</param>
/// <param name="Normalized">The dictionary forms in lower case, without article and preposition.</param>
/// <param name="Preposition">The preposition in lower case; empty where there is none and for the actor of a passive clause.</param>
public sealed record PropositionArgument(PropositionRole Role, string Words, string Normalized, string Preposition = "");
