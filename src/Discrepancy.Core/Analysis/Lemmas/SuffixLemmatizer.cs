using System.Collections.Frozen;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds dictionary forms by the endings of regular words and an embedded lexicon of irregular ones. It does not know the
/// part of speech, so it is a first guess. Immutable and thread-safe.
/// </summary>
internal sealed class SuffixLemmatizer
{
    private const int ShortestStem = 3;
    private readonly FrozenDictionary<string, string> _irregular;

    /// <summary>Reads the lexicon once.</summary>
    public SuffixLemmatizer() =>
        _irregular = LexiconResource.ReadRows("irregular-forms")
            .SelectMany(row => row.Select(form => KeyValuePair.Create(form, row[0])))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The dictionary form of a word; a capitalised word that does not start a sentence is taken for a name and kept.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="startsSentence">Whether it is the first word of its sentence.</param>
    public string Lemmatize(string form, bool startsSentence)
    {
        if (char.IsUpper(form[0]) && !startsSentence)
        {
            return form;
        }

        // The lexicon and the contract ask for small letters.
#pragma warning disable CA1308
        var word = form.ToLowerInvariant().Replace('\u2019', '\'');
#pragma warning restore CA1308
        if (_irregular.TryGetValue(word, out var lemma))
        {
            return lemma;
        }

        return word.All(char.IsLetter) ? WithoutEnding(word) : word;
    }

    private static string WithoutEnding(string word) => word switch
    {
        _ when Ends(word, "ies") => word[..^3] + "y",
        _ when Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes") || Ends(word, "oes") => word[..^2],
        _ when Ends(word, "s") && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ when Ends(word, "ied") => word[..^3] + "y",
        _ when Ends(word, "ed") && word[^3] is not 'e' => VerbStem.Restore(word[..^2]),
        _ when Ends(word, "ing") && word[..^3].Any(letter => letter is 'y' or 'a' or 'e' or 'i' or 'o' or 'u') => VerbStem.Restore(word[..^3]),
        _ => word,
    };

    private static bool Ends(string word, string ending) =>
        word.Length >= ending.Length + ShortestStem - 1 && word.EndsWith(ending, StringComparison.Ordinal);
}
