using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a season. Without a year it must stand where a date stands: "fall" and "spring" are also verbs.</summary>
internal static class SeasonCore
{
    internal static RecurringCore? Read(DateTokens tokens, int index)
    {
        if (CalendarWords.Season(tokens.Word(index)) is not { } season)
        {
            return null;
        }

        return new RecurringCore(index + 1, which => new SeasonDate(season, which), !IsProved(tokens, index));
    }

    private static bool IsProved(DateTokens tokens, int index)
    {
        // "in the fall of the city": the noun, not the season; "in the summer before the vote": another year's, perhaps.
        if (tokens.Is(index + 1, "of", "from", "in", "before", "after"))
        {
            return false;
        }

        var before = tokens.Is(index - 1, "the") ? index - 2 : index - 1;
        var endsPhrase = index + 1 >= tokens.Count || !tokens.IsWord(index + 1) || FunctionWords.IsFunctionWord(tokens.Word(index + 1));
        // "the whole summer".
        if (endsPhrase && tokens.Is(index - 1, "whole", "entire") && tokens.Is(index - 2, "the"))
        {
            return true;
        }

        return endsPhrase && tokens.Is(before, "in", "by", "since", "until", "during", "over", "around", "through", "early", "late", "mid", "from", "between", "before", "after")
            && (before < index - 1 || !tokens.Is(index, "fall") || tokens.Is(before, "in", "early", "late"));
    }
}
