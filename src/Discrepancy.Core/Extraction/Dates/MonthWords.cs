namespace Discrepancy.Extraction;

/// <summary>Tells month names from the verbs ("may", "march") and the names of persons ("April", "May") that look the same.</summary>
internal static class MonthWords
{
    /// <summary>The month named here, beside a number or a word that proves it to be one.</summary>
    internal static int? Certain(DateTokens tokens, int index)
    {
        if (CalendarWords.Month(tokens.Word(index)) is not { } month)
        {
            return null;
        }

        var isPlain = (tokens.Word(index).Length > 5 && !tokens.Is(index, "august")) || tokens.Is(index, "april", "june", "july");
        return tokens.IsCapitalized(index) || isPlain ? month : null;
    }

    /// <summary>The month named here where a number of its days stands beside it: "feb 3", "14 nov", "march eighteenth".</summary>
    internal static int? Numbered(DateTokens tokens, int index, bool isOrdinal)
    {
        if (Certain(tokens, index) is { } certain)
        {
            return certain;
        }

        return CalendarWords.Month(tokens.Word(index)) is { } month && (isOrdinal ? !tokens.Is(index, "may") : !tokens.Is(index, "may", "march", "mar", "august")) ? month : null;
    }

    /// <summary>The month named here, where no number stands beside it.</summary>
    internal static int? Bare(DateTokens tokens, int index)
    {
        if (Certain(tokens, index) is not { } month)
        {
            // "in may." without its capital: no verb can stand last and behind a preposition.
            return tokens.Is(index - 1, "in") && tokens.Is(index, "may", "march", "august") && index > 1 && !tokens.IsWord(index + 1) && !tokens.StartsWithDigit(index + 1)
                ? CalendarWords.Month(tokens.Word(index)) : null;
        }

        if (!IsAlsoAnotherWord(tokens, index))
        {
            return IsPartOfName(tokens, index) ? null : month;
        }

        return IsNamedByContext(tokens, index) && !IsPartOfName(tokens, index) ? month : null;
    }

    /// <summary>The month named behind a year, where nothing follows that it could belong to: "in 2017 April".</summary>
    internal static int? BehindYear(DateTokens tokens, int index) =>
        !tokens.Is(index, "may", "march") && Certain(tokens, index) is { } month && !tokens.StartsWithDigit(index + 1) && EndsPhrase(tokens, index + 1) ? month : null;

    private static bool EndsPhrase(DateTokens tokens, int index) => !tokens.IsWord(index) || FunctionWords.IsFunctionWord(tokens.Word(index));

    private static bool IsAlsoAnotherWord(DateTokens tokens, int index) =>
        tokens.Is(index, "may", "march", "april", "june", "august", "jan", "mar", "jun", "dec", "sep", "oct", "apr", "aug", "nov", "feb", "jul");

    private static bool IsNamedByContext(DateTokens tokens, int index)
    {
        if (FunctionWords.IsTimePreposition(tokens.Word(index - 1)) || tokens.Is(index - 1, "early", "late", "mid", "-", "mid-", "last", "next", "this"))
        {
            return true;
        }

        // "in the April", but not "in the march".
        if (tokens.Is(index - 1, "the") && tokens.Is(index - 2, "in", "during", "by", "since", "until") && !tokens.Is(index, "march", "may") && EndsPhrase(tokens, index + 1))
        {
            return true;
        }

        // "the June meeting", but not "the March on the capital", where a verb has become a noun.
        return tokens.Is(index - 1, "the", "a", "'s") && !tokens.Is(index, "march", "may") && tokens.IsWord(index + 1)
            && !tokens.IsCapitalized(index + 1) && !FunctionWords.IsFunctionWord(tokens.Word(index + 1));
    }

    private static bool IsPartOfName(DateTokens tokens, int index)
    {
        var givenName = tokens.Is(index, "april", "june", "august", "may", "jan") && IsName(tokens, index + 1);
        return givenName || (index > 1 && tokens.Is(index, "may", "march", "august") && IsName(tokens, index - 1)
            && !FunctionWords.IsTimePreposition(tokens.Word(index - 1)));
    }

    private static bool IsName(DateTokens tokens, int index) =>
        tokens.IsCapitalized(index) && tokens.IsWord(index) && CalendarWords.Month(tokens.Word(index)) is null
        && CalendarWords.Weekday(tokens.Word(index)) is null && !FunctionWords.IsFunctionWord(tokens.Word(index));
}
