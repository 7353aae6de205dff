using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Decides whether four figures are a year or a number of things.</summary>
internal static class YearEvidence
{
    private const int LongestBracket = 30;

    internal static bool IsYear(DateTokens tokens, int index)
    {
        if (IsPartOfLongerNumber(tokens, index) || tokens.Is(index - 1, "$", "#", "no.", "number", "version", "article", "section", "page", "room"))
        {
            return false;
        }

        if (tokens.Is(index - 1, "in", "since", "until", "till", "during", "circa", "early", "late", "mid", "throughout"))
        {
            return true;
        }

        var isRecent = tokens.Word(index)[0] is '1' or '2' && string.CompareOrdinal(tokens.Word(index), "1500") >= 0;
        if (!isRecent)
        {
            return false;
        }

        if (IsAddress(tokens, index))
        {
            return false;
        }

        if (tokens.Is(index - 1, "by", "before", "after", "from", "to", "through", "between", "of", "for"))
        {
            return !IsPluralNoun(tokens, index + 1);
        }

        return IsInBrackets(tokens, index) || IsListed(tokens, index) || IsAttributive(tokens, index) || IsOfName(tokens, index) || IsSubject(tokens, index) || IsAppended(tokens, index);
    }

    private static bool IsPartOfLongerNumber(DateTokens tokens, int index) =>
        (tokens.Is(index - 1, ".", "-", "/", ":") && !tokens.Tokens[index].SpaceBefore && !tokens.Is(index - 2, "mid", "early", "late"))
        || (tokens.Is(index + 1, "/", ":", "°") && !tokens.Tokens[index + 1].SpaceBefore && (index + 2 >= tokens.Count || !tokens.Tokens[index + 2].SpaceBefore));

    private static bool IsPluralNoun(DateTokens tokens, int index) =>
        tokens.IsWord(index) && !tokens.IsCapitalized(index) && tokens.Word(index).EndsWith('s') && !tokens.Is(index, "onwards") && !FunctionWords.IsFunctionWord(tokens.Word(index));

    // "(Smith 1994, 6)", "(The Lovers, 1959)", "(m. 1949; div. 1964)".
    private static bool IsInBrackets(DateTokens tokens, int index)
    {
        if (!tokens.Is(index + 1, ")", "]", "-", ",", ";", ":") && !(tokens.Is(index - 1, ",") && tokens.IsCapitalized(index - 2)))
        {
            return false;
        }

        for (var before = index - 1; before >= 0 && before >= index - LongestBracket && !tokens.Is(before, ")", "]"); before--)
        {
            if (tokens.Is(before, "(", "["))
            {
                return !tokens.Is(index - 1, "population", "about", "some", "nearly", "almost", "over", "around");
            }
        }

        return false;
    }

    // "a successful 2020 Review Conference", "fellow 2012 candidate": one thing cannot be counted by thousands.
    private static bool IsOfName(DateTokens tokens, int index)
    {
        var head = tokens.Tokens[index].Head;
        var isOfOne = head > index && head <= index + 4 && tokens.Tokens[head] is { PartOfSpeech: PartOfSpeech.Noun, Morphology.Number: GrammaticalNumber.Sing };
        return (isOfOne || (tokens.IsCapitalized(index + 1) && tokens.IsWord(index + 1) && tokens.Tokens[index + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun));
    }

    private static bool IsAddress(DateTokens tokens, int index)
    {
        for (var behind = index + 1; behind <= index + 4; behind++)
        {
            if (tokens.IsCapitalized(behind) && tokens.Is(behind, "street", "st.", "avenue", "ave.", "road", "rd.", "drive", "lane", "boulevard", "blvd.", "highway", "court", "place", "square", "n.", "s.", "e.", "w.", "nw", "ne", "sw", "se"))
            {
                return true;
            }
        }

        return false;
    }

    // "in 2008, 2012 and 2016".
    private static bool IsListed(DateTokens tokens, int index)
    {
        var before = tokens.Is(index - 1, "and", "or") ? index - 2 : tokens.Sequence(index - 2, "but", "not") ? index - 3 : index - 1;
        before = tokens.Is(before, ",") ? before - 1 : before;
        return before < index - 1 && WhichWords.YearFigures(tokens, before) is not null && IsYear(tokens, before);
    }

    private static bool IsAttributive(DateTokens tokens, int index) =>
        FunctionWords.IsDeterminer(tokens.Word(index - 1)) && tokens.IsWord(index + 1) && !FunctionWords.IsFunctionWord(tokens.Word(index + 1));

    // "A poster of the march, 2008."
    private static bool IsAppended(DateTokens tokens, int index) =>
        index >= 4 && tokens.Is(index - 1, ",") && tokens.IsWord(index - 2) && (index + 1 >= tokens.Count || (index + 2 >= tokens.Count && tokens.Is(index + 1, ".")));

    // "2012 was a good year."
    private static bool IsSubject(DateTokens tokens, int index) => index == 0 && tokens.Is(1, "was", "is", "will", "has", "saw");
}
