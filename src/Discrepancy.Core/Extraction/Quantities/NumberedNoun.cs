using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the noun that a number counts in the parse: the head that the number modifies, "two quite different ways". Where the parse says
/// nothing that holds, <see cref="CountedNoun"/> walks over the words.
/// </summary>
internal static class NumberedNoun
{
    private const int Reach = 8;

    /// <summary>Index of the noun in the plural; -1 where none is found with certainty.</summary>
    /// <param name="row">The sentence.</param>
    /// <param name="amount">The number.</param>
    /// <param name="start">Index behind the words that still belong to the number: "more", "of the".</param>
    public static int FindPlural(TokenRow row, Amount amount, int start) =>
        InParse(row, amount, start) is >= 0 and var noun && NounNumber.IsPlural(row.Word(noun)) ? noun : CountedNoun.FindPlural(row, start);

    /// <summary>Index of the noun in the singular; -1 where there is none.</summary>
    public static int FindSingular(TokenRow row, Amount amount, int start) =>
        InParse(row, amount, start) is >= 0 and var noun && !NounNumber.IsPlural(row.Word(noun)) ? noun : CountedNoun.FindSingular(row, start);

    private static int InParse(TokenRow row, Amount amount, int start)
    {
        for (var at = amount.End - 1; at >= amount.First; at--)
        {
            var head = row.Tokens[at].Head;
            if (row.Tokens[at].Relation is "nummod" && head >= start && head < Math.Min(row.Count, start + Reach) && IsNoun(row, head) && IsOnePhrase(row, start, head))
            {
                return head;
            }
        }

        return -1;
    }

    private static bool IsNoun(TokenRow row, int at) =>
        row.IsWord(at) && row.Tokens[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !row.IsTightHyphen(at + 1);

    // A number, a stop or a verb between them means that the parse has gone astray.
    private static bool IsOnePhrase(TokenRow row, int start, int noun)
    {
        for (var at = start; at < noun; at++)
        {
            if (row.Tokens[at].PartOfSpeech is PartOfSpeech.Numeral or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.SubordinatingConjunction
                || (row.Tokens[at].PartOfSpeech is PartOfSpeech.Verb && !row.Word(at).EndsWith("ed", StringComparison.Ordinal) && !row.Word(at).EndsWith("ing", StringComparison.Ordinal))
                || (row.Tokens[at].PartOfSpeech is PartOfSpeech.Punctuation && !row.IsHyphen(at)))
            {
                return false;
            }
        }

        return true;
    }
}
