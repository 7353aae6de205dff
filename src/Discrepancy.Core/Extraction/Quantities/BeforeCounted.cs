namespace Discrepancy.Extraction;

/// <summary>
/// What may stand between a number and the noun that it counts besides adjectives: a day ("the 19 Sept. 11 hijackers"), a word in quotes
/// ("60 'yea' votes"), an owner ("two of Ana Gray's shops").
/// </summary>
internal static class BeforeCounted
{
    private const int LongestOwner = 9;

    /// <summary>Index behind it; <paramref name="start"/> where no such thing stands there.</summary>
    public static int Skip(TokenRow row, int start) =>
        DayOfMonth.SkipMonthDay(row, start) is var day && day > start ? day
            : IsQuote(row, start) && row.IsWord(start + 1) && IsQuote(row, start + 2) && row.IsWord(start + 3) ? start + 3
            : row.Word(start) is "of" ? SkipOwner(row, start)
            : start;

    // The first word that is no part of a name or an office ends the search: "two of those who ate at Gray's tables".
    private static int SkipOwner(TokenRow row, int of)
    {
        for (var at = of + 1; at < of + LongestOwner && row.Tokens.Count > at; at++)
        {
            if (row.Word(at) is "'s" or "'")
            {
                return at > of + 1 ? at + 1 : of;
            }

            if (!row.IsWord(at) || !IsOfOwner(row.Tokens[at].PartOfSpeech))
            {
                return of;
            }
        }

        return of;
    }

    private static bool IsOfOwner(Language.PartOfSpeech tag) =>
        tag is Language.PartOfSpeech.ProperNoun or Language.PartOfSpeech.Noun or Language.PartOfSpeech.Adjective or Language.PartOfSpeech.Determiner;

    private static bool IsQuote(TokenRow row, int at) => row.Word(at) is "\"" or "\u201c" or "\u201d" or "\u2018" or "'" or "''" or "``";
}
