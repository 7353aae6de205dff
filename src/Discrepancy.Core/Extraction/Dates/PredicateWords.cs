using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>The words of a sentence as its predicates are looked at: a verb with its auxiliaries, copula and marks.</summary>
internal sealed class PredicateWords(ImmutableArray<Token> tokens)
{
    /// <summary>How many tokens there are.</summary>
    internal int Count => tokens.Length;

    /// <summary>The token at an index.</summary>
    internal Token this[int index] => tokens[index];

    /// <summary>Index of the head; -1 for the root and where no parse was made.</summary>
    internal int Head(int index) => tokens[index].Head;

    /// <summary>The word in lower case.</summary>
    internal string Word(int index) => tokens[index].Form.ToLowerInvariant();

    /// <summary>The auxiliaries and the copula of a predicate, in order.</summary>
    internal IEnumerable<int> Auxiliaries(int predicate) =>
        Dependents(predicate).Where(index => tokens[index].Relation is "cop" || tokens[index].Relation.StartsWith("aux", StringComparison.Ordinal));

    /// <summary>Whether "to" stands before the infinitive.</summary>
    internal bool IsToInfinitive(int predicate) =>
        tokens[predicate].Morphology.VerbForm == VerbForm.Inf && Dependents(predicate).Any(index => tokens[index].Relation is "mark" && Word(index) is "to");

    /// <summary>Whether the word joins the predicate to what it hangs on.</summary>
    internal bool HasMark(int predicate, string word) => Dependents(predicate).Any(index => tokens[index].Relation is "mark" or "case" && string.Equals(Word(index), word, StringComparison.Ordinal));

    /// <summary>Whether the predicate is negated.</summary>
    internal bool IsNegated(int predicate) => Dependents(predicate).Any(index => Word(index) is "not" or "n't" or "n’t" or "never");

    // Auxiliaries and marks stand before their verb, or right behind it in a question; all dependents are looked at.
    private IEnumerable<int> Dependents(int head) => Enumerable.Range(0, tokens.Length).Where(index => tokens[index].Head == head);
}
