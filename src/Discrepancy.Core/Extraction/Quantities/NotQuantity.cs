namespace Discrepancy.Extraction;

/// <summary>Numbers that measure nothing: citation marks, list numbers, dates, times of day, telephone numbers, designations, addresses.</summary>
internal static class NotQuantity
{
    /// <summary>Index behind such a number at <paramref name="at"/>; <paramref name="at"/> where none stands there.</summary>
    public static int SkipFrom(TokenRow row, int at)
    {
        if (row.Word(at) is "[")
        {
            return SkipCitation(row, at);
        }

        if (JoinedPair.Read(row, at) is { } pair)
        {
            return IsLabel(row, at) || IsTimeOfDay(row, at + 1) || IsTelephone(row, at) || pair.First is >= 1000 and < 2100 || DayOfMonth.IsBesideMonth(row, at) ? at + 1 : at;
        }

        if (!NumberReader.TryRead(row.Tokens, at, out var number))
        {
            return at;
        }

        var end = number.EndToken;
        return IsLabel(row, at) ? SkipTotal(row, end) : IsListNumber(row, at, end) || IsInsideName(row, at, end) || IsDesignation(row, at) || IsTimeOfDay(row, end) || Address.Is(row, end) ? end
            : IsTelephone(row, at) ? SkipGroups(row, at)
            : DayOfMonth.SkipFrom(row, number);
    }

    // "Frankie Five Fingers" in running text, but not "Police Arrest Five Men" over it.
    private static bool IsInsideName(TokenRow row, int at, int end) =>
        at > 0 && row.IsCapitalised(at) && row.IsCapitalised(at - 1) && row.IsWord(at - 1) && row.IsCapitalised(end) && row.IsWord(end)
        && row.Tokens[at - 1].PartOfSpeech is Language.PartOfSpeech.ProperNoun && row.Tokens.Count(token => char.IsLower(token.Form[0]) && token.PartOfSpeech is Language.PartOfSpeech.Noun or Language.PartOfSpeech.Verb) >= 2;

    // "Image 5 of 40": the second number counts the images, not what is named behind it.
    private static int SkipTotal(TokenRow row, int end) =>
        row.Word(end) is "of" or "/" && NumberReader.TryRead(row.Tokens, end + 1, out var total) ? total.EndToken : end;

    private static int SkipCitation(TokenRow row, int at)
    {
        var end = at + 1;
        while (end < row.Count && (row.Word(end).All(char.IsAsciiDigit) || row.Word(end) is "," || row.IsHyphen(end)))
        {
            end++;
        }

        return row.Word(end) is "]" ? end + 1 : at;
    }

    private static bool IsListNumber(TokenRow row, int at, int end) =>
        at == 0 && end == 1 && row.Word(1) is "." or ")" && row.Count > 2 && char.IsAsciiDigit(row.Form(0)[0]);

    // "No. 2", "Article 9", "#2".
    private static bool IsLabel(TokenRow row, int at) => row.Word(at - 1) is
        "no." or "nos." or "nr." or "#" or "article" or "articles" or "section" or "sections" or "chapter" or "page" or "pages" or "p." or "pp." or "vol." or "volume"
        or "resolution" or "amendment" or "route" or "highway" or "interstate" or "flight" or "room" or "gate" or "channel" or "phase" or "figure" or "table"
        or "paragraph" or "clause" or "item" or "apartment" or "suite" or "building" or "district" or "precinct" or "ward" or "verse" or "psalm" or "episode"
        or "tier" or "category" or "proposition" or "directive" or "platform" or "box" or "apollo" or "group" or "formula" or "type" or "version" or "model"
        or "unit" or "block" or "pier" or "terminal" or "exit" or "stage" or "season" or "grade"
        || (row.Word(at - 1) is "part" or "title" or "class" or "line" or "rule" or "act" or "level" or "area" or "zone" or "day" or "week" && row.IsDigits(at))
        || (row.Word(at - 1) is "image" or "photo" or "slide" or "picture" && row.IsDigits(at) && row.Word(at + 1) is "of" or "/")
        || (row.Word(at - 1) is "number" && row.IsDigits(at) && row.Word(at - 2) is not ("the" or "a"));

    // "F-35", "G-20", "COVID-19": joined to a word before it, but "mid-40" and "pre-1990" are no counts either.
    private static bool IsDesignation(TokenRow row, int at) =>
        row.IsDigits(at) && row.IsTightHyphen(at - 1) && row.IsWord(at - 2);

    private static bool IsTimeOfDay(TokenRow row, int end)
    {
        var at = (row.IsHyphen(end) || row.Word(end) is "to" or "and") && row.IsDigits(end + 1) ? end + 2 : end;
        return row.Word(at) is "a.m." or "p.m." or "am" or "pm" or "a.m" or "p.m" or "o'clock" or "gmt" or "utc" or "est" or "edt" or "noon"
            && row.Form(at) is not "Am";
    }

    // Three groups of digits, or seven digits in two.
    private static bool IsTelephone(TokenRow row, int at)
    {
        var end = SkipGroups(row, at);
        return row.Word(at).Length == 8 && JoinedPair.Read(row, at) is not null && row.Word(at)[3] == '-' || end - at >= 5 || (end - at == 3 && row.Form(at).Length == 3 && row.Form(at + 2).Length == 4);
    }

    private static int SkipGroups(TokenRow row, int at)
    {
        var end = at + 1;
        while (row.IsDigits(at) && (row.IsTightHyphen(end) || row.Word(end) is ".") && row.IsDigits(end + 1) && row.Form(end + 1).Length >= 2)
        {
            end += 2;
        }

        return end;
    }
}
