using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Guesses the dictionary forms of a word that stands without its sentence: "women", "fell", "stopping", "opened".</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    private static readonly Lazy<ILookup<string, string>> Irregular = new(() =>
        LexiconResource.ReadRows("irregular-forms").SelectMany(row => row.Skip(1).Select(form => (Form: form, Lemma: row[0])))
            .Concat(LexiconResource.ReadRows("plurals").Select(row => (Form: row[0], Lemma: row[1])))
            .ToLookup(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal));

    private static readonly FrozenSet<char> Vowels = "aeiou".ToFrozenSet();

    /// <summary>The word itself, in lower case, and what it may be a form of.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var irregular = Irregular.Value[word];
        return irregular.Any() ? irregular.Prepend(word) : Regular(word).Prepend(word);
    }

    /// <summary>Whether the word looks like a past form or a participle, so that it ends a phrase of nouns.</summary>
    public static bool IsVerbForm(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || Irregular.Value.Contains(word);

    private static IEnumerable<string> Regular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            return [$"{word[..^3]}y"];
        }

        if (word.EndsWith("ing", StringComparison.Ordinal))
        {
            return Stems(word[..^3]);
        }

        if (word.EndsWith("ed", StringComparison.Ordinal))
        {
            return Stems(word[..^2]);
        }

        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return [];
        }

        return word.EndsWith("es", StringComparison.Ordinal) ? [word[..^1], word[..^2]] : [word[..^1]];
    }

    /// <summary>"open", "clos(e)", "stop(p)".</summary>
    private static IEnumerable<string> Stems(string stem)
    {
        if (stem.Length < ShortestStem)
        {
            return [];
        }

        return stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]) ? [stem, stem[..^1]] : [stem, $"{stem}e"];
    }
}
