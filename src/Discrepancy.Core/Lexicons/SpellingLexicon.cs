using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Accepted spellings of common words, British and American. Immutable and thread-safe.</summary>
internal sealed class SpellingLexicon
{
    private static readonly Lazy<SpellingLexicon> Shared = new(() => new SpellingLexicon());

    private readonly FrozenDictionary<string, string> _canonical =
        LexiconResource.ReadRows("spelling-variants").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private SpellingLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static SpellingLexicon Default => Shared.Value;

    /// <summary>The spelling that stands for all accepted ones of <paramref name="word"/>, which is in lower case.</summary>
    public string Canonicalize(string word) => _canonical.GetValueOrDefault(word, word);
}
