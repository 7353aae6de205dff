using System.Collections.Frozen;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Finds the noun that a number counts: the head of the noun phrase behind it, over adjectives and compounds.</summary>
internal static class CountedNoun
{
    private const int Reach = 7;
    private static readonly FrozenSet<string> Ends =
        LexiconResource.ReadRows("noun-phrase-ends").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Index of the noun in the plural; -1 where none is found with certainty.</summary>
    public static int FindPlural(TokenRow row, int start)
    {
        var found = -1;
        for (var at = start; at < Math.Min(row.Count, start + Reach) && IsInPhrase(row, at, found >= 0); at++)
        {
            var isPlural = IsPluralNoun(row, at);
            if (found >= 0 && !isPlural)
            {
                break;
            }

            found = isPlural && !row.IsTightHyphen(at + 1) ? at : found;
        }

        return found;
    }

    /// <summary>Index of the noun in the singular, the last word of the phrase; -1 where there is none.</summary>
    public static int FindSingular(TokenRow row, int start)
    {
        var found = -1;
        for (var at = start; at < Math.Min(row.Count, start + Reach) && IsInPhrase(row, at, pluralSeen: false); at++)
        {
            found = row.IsWord(at) && IsNoun(row.Tokens[at]) && !Ends.Contains(row.Word(at)) ? at : found;
        }

        return found;
    }

    /// <summary>Whether a word in lower case ends a noun phrase: a function word, an adverb, a common verb.</summary>
    public static bool IsEnd(string word) => Ends.Contains(word);

    /// <summary>Whether the word at <paramref name="at"/> may belong to a noun phrase.</summary>
    public static bool IsInPhrase(TokenRow row, int at, bool pluralSeen)
    {
        if (row.IsTightHyphen(at))
        {
            return row.IsWord(at + 1) && row.IsWord(at - 1);
        }

        var word = row.Word(at);
        if (row.IsWord(at) && (row.IsTightHyphen(at + 1) || (row.IsTightHyphen(at - 1) && row.IsWord(at - 2))))
        {
            return true;
        }

        return row.IsWord(at) && !Ends.Contains(word) && !IsAbbreviation(word) && !IsTaggedEnd(row.Tokens[at]) && !IsAdverb(word)
            && !(pluralSeen && word.EndsWith("ed", StringComparison.Ordinal))
            && !(word.EndsWith("ed", StringComparison.Ordinal) && !row.IsWord(at + 1))
            && !(word.EndsWith("ed", StringComparison.Ordinal) && Ends.Contains(row.Word(at + 1)));
    }

    private static bool IsPluralNoun(TokenRow row, int at) =>
        row.IsWord(at) && IsNoun(row.Tokens[at]) && NounNumber.IsPlural(row.Word(at)) && !row.Form(at).EndsWith('.');

    private static bool IsNoun(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Unknown or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    private static bool IsTaggedEnd(Token token) => token.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adposition
        or PartOfSpeech.Adverb or PartOfSpeech.Pronoun or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Punctuation;

    // "The first Mr. Gray has faced": a title starts another phrase.
    private static bool IsAbbreviation(string word) => word.Length > 2 && word.EndsWith('.') && word[1] != '.';

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)
        && word is not ("family" or "daily" or "elderly" or "early" or "weekly" or "monthly" or "yearly" or "deadly" or "friendly" or "assembly" or "likely" or "supply" or "rally");
}
