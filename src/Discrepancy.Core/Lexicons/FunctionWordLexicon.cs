using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>The closed word classes of English: words that say how others hang together, not what is told. Immutable and thread-safe.</summary>
internal sealed class FunctionWordLexicon
{
    private static readonly Lazy<FunctionWordLexicon> Shared = new(() => new FunctionWordLexicon());

    private readonly FrozenDictionary<string, string> _classes =
        LexiconResource.ReadRows("function-words").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private FunctionWordLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static FunctionWordLexicon Default => Shared.Value;

    /// <summary>Whether <paramref name="word"/>, in any case, belongs to a closed class.</summary>
    public bool Contains(string word) => _classes.ContainsKey(word);

    /// <summary>Whether <paramref name="word"/> opens a clause: "after", "because", "while".</summary>
    public bool IsSubordinator(string word) => IsOfClass(word, "subordinator");

    /// <summary>Whether <paramref name="word"/> joins clauses or words: "and", "but".</summary>
    public bool IsCoordinator(string word) => IsOfClass(word, "coordinator");

    /// <summary>Whether <paramref name="word"/> stands before a noun phrase: "in", "of".</summary>
    public bool IsPreposition(string word) => IsOfClass(word, "preposition");

    private bool IsOfClass(string word, string name) =>
        _classes.TryGetValue(word, out var found) && string.Equals(found, name, StringComparison.Ordinal);
}
