using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the words to the left of an office that belong to it.</summary>
internal static class TitleModifierReader
{
    private const int MostPlainWords = 2;

    /// <summary>Reads leftwards from the head noun at <paramref name="head"/>, not beyond <paramref name="limit"/>, into <paramref name="parts"/>.</summary>
    /// <returns>Index of the phrase's first token.</returns>
    public static int ReadLeft(ImmutableArray<Token> tokens, int head, int limit, TitleParts parts)
    {
        var first = head;
        var plainWords = 0;
        while (first > limit && Accepts(tokens, first - 1, parts, ref plainWords))
        {
            first--;
        }

        // A hyphen binds only where a word stands before it.
        while (first < head && tokens[first].Form is "-")
        {
            first++;
        }

        return ReadPossessor(tokens, first, limit, parts);
    }

    private static bool Accepts(ImmutableArray<Token> tokens, int index, TitleParts parts, ref int plainWords)
    {
        var form = tokens[index].Form;
        if (form is "-")
        {
            return !tokens[index].SpaceBefore;
        }

        if (TitleLexicon.Default.TryFindQualifier(form, out var qualifier))
        {
            parts.Add(qualifier);
            return true;
        }

        if (!char.IsLetter(form[0]) || FunctionWordLexicon.Default.Contains(form))
        {
            return false;
        }

        var belongs = char.IsUpper(form[0]) ? IsNameOfBody(tokens, index) : !parts.IsCapitalized && tokens[index].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Adverb) && IsFieldNoun(form) && ++plainWords <= MostPlainWords;
        if (belongs)
        {
            parts.AddBody(form);
        }

        return belongs;
    }

    /// <summary>A capitalised word that is a common one ("Foreign", "Defense"), a place or an acronym names the body; a person's name does not.</summary>
    private static bool IsNameOfBody(ImmutableArray<Token> tokens, int index)
    {
        var form = tokens[index].Form;
        var opensSentence = index == 0 && PlaceWords.Canonicalize(form) is null;
        return CommonWordLexicon.Default.Contains(form) ? !opensSentence || tokens.Length > 1 && char.IsUpper(tokens[1].Form[0])
            : PlaceWords.Canonicalize(form) is not null || form.Where(char.IsLetter).All(char.IsUpper);
    }

    private static bool IsFieldNoun(string form) =>
        CommonWordLexicon.Default.Contains(form) && !form.EndsWith("ed", StringComparison.Ordinal) && !form.EndsWith("ing", StringComparison.Ordinal);

    private static int ReadPossessor(ImmutableArray<Token> tokens, int first, int limit, TitleParts parts)
    {
        var hasPossessor = first - 2 >= limit && tokens[first - 1].Form is "'s" or "’s" or "'" or "’" && char.IsUpper(tokens[first - 2].Form[0]);
        if (!hasPossessor)
        {
            return first;
        }

        parts.AddBody(tokens[first - 2].Form);
        return first - 2;
    }
}
