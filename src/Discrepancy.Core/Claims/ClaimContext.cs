using System.Collections.Immutable;

namespace Discrepancy.Claims;

/// <summary>The content words around a claim's value: what alignment compares to tell one event from another.</summary>
/// <param name="Clause">Lemmas in lower case of the words in the value's own clause, without the value, in text order.</param>
/// <param name="Sentence">Lemmas in lower case of all other words of the sentence, in text order.</param>
/// <param name="Names">Those words of the clause that are written as names, in lower case.</param>
public sealed record ClaimContext(ImmutableArray<string> Clause, ImmutableArray<string> Sentence, ImmutableArray<string> Names)
{
    /// <summary>Nothing around the value.</summary>
    public static ClaimContext Empty { get; } = new([], [], []);
}
