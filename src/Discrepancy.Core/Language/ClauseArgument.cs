namespace Discrepancy.Language;

/// <summary>A phrase that belongs to the predicate of a clause.</summary>
/// <param name="Role">What it is to the predicate.</param>
/// <param name="Head">Index in the sentence of its head.</param>
/// <param name="FirstToken">Index of its first token, preposition included.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Preposition">Lower-case words of its preposition ("because of"); empty where it has none.</param>
/// <param name="IsShared">Whether the clause does not state it: it is that of the clause above, or the noun that the clause describes.</param>
public sealed record ClauseArgument(ArgumentRole Role, int Head, int FirstToken, int EndToken, string Preposition = "", bool IsShared = false);
