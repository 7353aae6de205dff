using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Discrepancy.Lexicons;

/// <summary>Accepted spellings of common words, British and American. Immutable and thread-safe.</summary>
internal sealed class SpellingLexicon
{
    /// <summary>"Four", "tour" and "rise" are words of their own.</summary>
    private const int ShortestStem = 3;

    private static readonly Lazy<SpellingLexicon> Shared = new(() => new SpellingLexicon());

    private readonly FrozenDictionary<string, string> _canonical =
        LexiconResource.ReadRows("spelling-variants").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly ImmutableArray<(string Ending, string Canonical)> _endings =
        [.. LexiconResource.ReadRows("spelling-endings").Select(row => (row[0], row[1])).OrderByDescending(row => row.Item1.Length).ThenBy(row => row.Item1, StringComparer.Ordinal)];

    private SpellingLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static SpellingLexicon Default => Shared.Value;

    /// <summary>The spelling that stands for all accepted ones of <paramref name="word"/>, which is in lower case.</summary>
    public string Canonicalize(string word) => _canonical.GetValueOrDefault(word, word);

    /// <summary>
    /// What is compared of <paramref name="word"/>, which is in lower case: two words that differ only in the spelling of a country have one key, which
    /// need not be a word ("exercize").
    /// </summary>
    public string KeyOf(string word)
    {
        if (_canonical.TryGetValue(word, out var known))
        {
            return known;
        }

        foreach (var (ending, canonical) in _endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), canonical);
            }
        }

        return word;
    }
}
