using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>A small closed set of words, compared letter by letter. Immutable and thread-safe.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;

    /// <summary>Makes the set of the words in <paramref name="words"/>, which are separated by single spaces.</summary>
    public WordSet(string words) => _words = words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Contains(string word) => _words.Contains(word);
}
