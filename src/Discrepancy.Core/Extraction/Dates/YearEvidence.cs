namespace Discrepancy.Extraction;

/// <summary>Decides whether four figures are a year or a number of things.</summary>
internal static class YearEvidence
{
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

        if (tokens.Is(index - 1, "by", "before", "after", "from", "to", "through", "between", "of", "for"))
        {
            return !IsPluralNoun(tokens, index + 1);
        }

        return IsInBrackets(tokens, index) || IsListed(tokens, index) || IsAttributive(tokens, index) || IsSubject(tokens, index);
    }

    private static bool IsPartOfLongerNumber(DateTokens tokens, int index) =>
        (tokens.Is(index - 1, ".", "-", "/", ":") && !tokens.Tokens[index].SpaceBefore && !tokens.Is(index - 2, "mid", "early", "late"))
        || (tokens.Is(index + 1, "/", ":", "°") && !tokens.Tokens[index + 1].SpaceBefore);

    private static bool IsPluralNoun(DateTokens tokens, int index) =>
        tokens.IsWord(index) && !tokens.IsCapitalized(index) && tokens.Word(index).EndsWith('s') && !FunctionWords.IsFunctionWord(tokens.Word(index));

    private static bool IsInBrackets(DateTokens tokens, int index) => tokens.Is(index - 1, "(", "[") && tokens.Is(index + 1, ")", "]", "-", ",", ";");

    // "in 2008, 2012 and 2016".
    private static bool IsListed(DateTokens tokens, int index)
    {
        var before = tokens.Is(index - 1, "and", "or") ? index - 2 : index - 1;
        before = tokens.Is(before, ",") ? before - 1 : before;
        return before < index - 1 && WhichWords.YearFigures(tokens, before) is not null && IsYear(tokens, before);
    }

    private static bool IsAttributive(DateTokens tokens, int index) =>
        FunctionWords.IsDeterminer(tokens.Word(index - 1)) && tokens.IsWord(index + 1) && !FunctionWords.IsFunctionWord(tokens.Word(index + 1));

    // "2012 was a good year."
    private static bool IsSubject(DateTokens tokens, int index) => index == 0 && tokens.Is(1, "was", "is", "will", "has", "saw");
}
