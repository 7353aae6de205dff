using System.Collections.Frozen;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells plural nouns by their form and gives their singular; a tagger's lemma wins where there is one.</summary>
internal static class NounNumber
{
    private static readonly FrozenDictionary<string, string> Irregular =
        LexiconResource.ReadRows("plurals").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether a word in lower case looks like a plural noun.</summary>
    public static bool IsPlural(string word) =>
        Irregular.ContainsKey(word) || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) && !word.EndsWith("ous", StringComparison.Ordinal)
            && word is not ("news" or "politics" or "athletics" or "economics" or "various" or "sports" or "perhaps"));

    /// <summary>The singular of a counted noun, in lower case.</summary>
    public static string Lemma(Token token)
    {
        var word = token.Form.ToLowerInvariant();
        if (Irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        return token.PartOfSpeech switch
        {
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => token.Lemma.ToLowerInvariant(),
            PartOfSpeech.Unknown when IsPlural(word) => Cut(word),
            _ => word,
        };
    }

    private static string Cut(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        var cutsTwo = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("oes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal);
        return cutsTwo ? word[..^2] : word[..^1];
    }
}
