using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Phrases of a verb that tell one act: "was taken into custody" is "was arrested". Immutable and thread-safe.</summary>
internal sealed class VerbIdiomLexicon
{
    private static readonly Lazy<VerbIdiomLexicon> Shared = new(() => new VerbIdiomLexicon());

    private readonly FrozenDictionary<string, string> _acts = LexiconResource.ReadRows("verb-idioms").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private readonly int _longest;

    private VerbIdiomLexicon() => _longest = _acts.Keys.Max(phrase => phrase.Count(letter => letter == ' ') + 1);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static VerbIdiomLexicon Default => Shared.Value;

    /// <summary>The act of the phrase that ends with the word at <paramref name="last"/>; null where none does.</summary>
    /// <param name="wordBefore">The word at a rank before a value, in lower case, the nearest first; empty where there is none.</param>
    /// <param name="last">The rank of the phrase's last word.</param>
    /// <param name="length">How many words the phrase has.</param>
    public string? ActBefore(Func<int, string> wordBefore, int last, out int length)
    {
        for (length = _longest; length > 1; length--)
        {
            var rest = string.Join(' ', Enumerable.Range(last, length - 1).Reverse().Select(wordBefore));
            foreach (var verb in FormsOf(wordBefore(last + length - 1)))
            {
                if (_acts.TryGetValue($"{verb} {rest}", out var act))
                {
                    return act;
                }
            }
        }

        length = 0;
        return null;
    }

    private static IEnumerable<string> FormsOf(string word) => word is "was" or "were" or "been" or "is" or "are" ? ["be"] : WordForms.Of(word);
}
