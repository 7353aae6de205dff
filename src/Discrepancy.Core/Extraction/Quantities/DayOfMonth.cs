namespace Discrepancy.Extraction;

/// <summary>Days and years of dates: "Feb. 9-10", "22 February", "the 18th", "May 4 and 5".</summary>
internal static class DayOfMonth
{
    private const decimal LastDay = 31;

    /// <summary>Index behind the days that start with <paramref name="number"/>; its first token where it is no day.</summary>
    public static int SkipFrom(TokenRow row, NumberMention number)
    {
        var end = number.EndToken;
        var isDay = number.Value is >= 1 and <= LastDay && number.Value == decimal.Truncate(number.Value) && end == number.FirstToken + 1;
        if (IsMonth(row, number.FirstToken - 1) && (isDay || IsYearShape(row, number.FirstToken)))
        {
            return SkipRest(row, end);
        }

        if (isDay && IsFollowedByMonth(row, end))
        {
            return end;
        }

        return isDay && number.IsOrdinal && IsDayAlone(row, number) ? end : number.FirstToken;
    }

    /// <summary>Whether the days at <paramref name="at"/> ("9-10") have a month before or behind them.</summary>
    public static bool IsBesideMonth(TokenRow row, int at) => IsMonth(row, at - 1) || IsMonth(row, row.Word(at + 1) is "of" ? at + 2 : at + 1);

    private static bool IsMonth(TokenRow row, int at) => row.IsCapitalised(at) && MonthNames.IsMonth(row.Word(at));

    private static bool IsYearShape(TokenRow row, int at) => row.IsDigits(at) && row.Form(at).Length == 4;

    // "9-10", "9 and 10", "9 to 12", "22, 2023".
    private static int SkipRest(TokenRow row, int end)
    {
        var isJoined = row.IsHyphen(end) || row.Word(end) is "and" or "to" or "or" or "through" or "," or "/";
        var isPart = isJoined && NumberReader.TryRead(row.Tokens, end + 1, out var next) && next.EndToken == end + 2
            && (IsYearShape(row, end + 1) || (row.Word(end) is not "," && next.Value <= LastDay && !row.IsWord(end + 2)));
        return isPart ? end + 2 : end;
    }

    // "22 February", "22nd of February", "9-10 February", "9 to 12 March".
    private static bool IsFollowedByMonth(TokenRow row, int end)
    {
        var at = (row.IsHyphen(end) || row.Word(end) is "and" or "to" or "or") && char.IsAsciiDigit(row.Form(end + 1).FirstOrDefault()) ? end + 2 : end;
        at = row.Word(at) is "of" ? at + 1 : at;
        return IsMonth(row, at) && !(at == end && SkipMonthDay(row, at) > at);
    }

    /// <summary>Index behind the month and day that start at <paramref name="at"/> ("the 19 Sept. 11 hijackers"); <paramref name="at"/> where none do.</summary>
    public static int SkipMonthDay(TokenRow row, int at) =>
        IsMonth(row, at) && row.IsDigits(at + 1) && row.Form(at + 1).Length <= 2 && row.IsWord(at + 2) ? at + 2 : at;

    // "On the 18th", "the 18th and 20th": an ordinal in digits without a noun.
    private static bool IsDayAlone(TokenRow row, NumberMention number) =>
        row.Count > number.EndToken - number.FirstToken && char.IsAsciiDigit(row.Form(number.FirstToken)[0]) && CountedNoun.FindSingular(row, number.EndToken) < 0;
}
