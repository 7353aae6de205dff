using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads dates that have become the name of an event, so that nothing takes them for the date of another: "9/11", "the Sept. 11 attacks".</summary>
internal static class NamedEventForm
{
    private static readonly DateOnly EventDay = new(2001, 9, 11);

    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "9/11"))
        {
            return new DatePhrase(index + 1, new NamedEventDate("9/11", EventDay));
        }

        if (MonthWords.Certain(tokens, index) is not 9 || !tokens.Is(index + 1, "11", "11th"))
        {
            return null;
        }

        var noun = tokens.Skip(index + 2, "terror", "terrorist");
        return noun > index + 2 || (tokens.IsCapitalized(noun) && tokens.IsWord(noun)) || tokens.Is(noun, "attack", "attacks", "victim", "victims", "families", "hijackers", "hijackings", "commission", "survivors", "memorial", "bill", "law", "plot", "strikes")
            ? new DatePhrase(index + 2, new NamedEventDate($"{tokens.Form(index)} {tokens.Form(index + 1)}", EventDay)) : null;
    }
}
