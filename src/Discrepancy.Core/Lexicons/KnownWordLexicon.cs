using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>
/// Words and names that English news is known to use: frequent forms, given names, places. A capitalised word that is not among them is a rare name
/// or a slip; the lexicon cannot tell which. Immutable and thread-safe; capitals make no difference.
/// </summary>
internal sealed class KnownWordLexicon
{
    private const string MarkedHyphens = "-\u2010\u2011";

    private static readonly Lazy<KnownWordLexicon> Shared = new(() => new KnownWordLexicon());

    private readonly FrozenSet<string> _words = LexiconResource.ReadRows("known-words").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private KnownWordLexicon()
    {
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static KnownWordLexicon Default => Shared.Value;

    /// <summary>Whether the word is known; a compound with hyphens is if each of its parts is one letter ("D-Tex") or known.</summary>
    public bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        return ContainsWhole(word)
            || (word.AsSpan().ContainsAny(MarkedHyphens) && word.Split(MarkedHyphens.ToCharArray()).All(part => part.Length == 1 || ContainsWhole(part)));
    }

    private bool ContainsWhole(string word) =>
        word.Length > 0
        && (_words.Contains(word.ToLowerInvariant())
            || CommonWordLexicon.Default.Contains(word)
            || GivenNameLexicon.Default.TryFind(word, out _)
            || IsPlace(string.Concat(word[..1].ToUpperInvariant(), word[1..].ToLowerInvariant())));

    private static bool IsPlace(string word) =>
        GeographyLexicon.Default.TryFind(word, out _)
        || GeographyLexicon.Default.TryFindByPeople(word, out _)
        || GeographyLexicon.Default.TryFindRegionAbbreviation(word, out _);
}
