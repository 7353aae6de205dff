using System.Collections.Immutable;

namespace Discrepancy.Claims;

/// <summary>The content words around a claim's value: what alignment compares to tell one event from another.</summary>
/// <param name="Clause">Lemmas of the clause the value stands in, without the value, in text order.</param>
/// <param name="Sentence">Lemmas of the whole sentence, without the value, in text order.</param>
/// <param name="Events">Those of <paramref name="Clause"/> that name what happens: verbs and nouns of action.</param>
public sealed record ClaimContext(ImmutableArray<string> Clause, ImmutableArray<string> Sentence, ImmutableArray<string> Events)
{
    /// <summary>Nothing around the value.</summary>
    public static ClaimContext Empty { get; } = new([], [], []);
}
