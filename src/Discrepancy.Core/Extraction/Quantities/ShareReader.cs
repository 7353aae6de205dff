namespace Discrepancy.Extraction;

/// <summary>Reads shares told by two numbers: "one in three", "two out of five", "1 over 3".</summary>
internal static class ShareReader
{
    private const decimal MostInShare = 10;

    /// <summary>The share that starts with <paramref name="part"/>; null where none does.</summary>
    public static Amount? Read(TokenRow row, Amount part)
    {
        if (part.Currency is not null || part.IsOrdinal || !part.IsWhole || part.Low == 0 || Joint(row, part.End) is not { } at
            || !NumberReader.TryRead(row.Tokens, at, out var whole) || whole.IsOrdinal || whole.Value <= Math.Abs(part.Low) || IsYear(row, whole))
        {
            return null;
        }

        var fits = row.Word(part.End) switch
        {
            "over" => IsAlone(row, part, whole),
            "in" => part.Low is 1 || (part.Low < MostInShare && whole.Value is 3 or 4 or 5 or 10 or 100 or 1000),
            _ => true,
        };
        return fits && !IsTimeOrMoney(row, whole.EndToken) ? part with { End = whole.EndToken, Low = part.Low / whole.Value, High = part.Low / whole.Value, Step = 0.1m, IsShare = true } : null;
    }

    private static int? Joint(TokenRow row, int at) => row.Word(at) switch
    {
        "in" or "over" => at + 1,
        "out" when row.Word(at + 1) is "of" => at + 2,
        _ => null,
    };

    // "1 over 3" with nothing behind it: "one over 20 years" is no share.
    private static bool IsAlone(TokenRow row, Amount part, NumberMention whole) =>
        part.Low is 1 or -1 && (whole.EndToken >= row.Count || !row.IsWord(whole.EndToken)) && row.Word(whole.EndToken) is not ("%" or "-");

    private static bool IsYear(TokenRow row, NumberMention whole) => row.IsDigits(whole.FirstToken) && row.Form(whole.FirstToken).Length == 4;

    // "One in 10 days"
    private static bool IsTimeOrMoney(TokenRow row, int end) =>
        row.Word(end) is "%" or "percent" or "second" or "seconds" or "minute" or "minutes" or "hour" or "hours" or "day" or "days" or "week" or "weeks" or "month" or "months"
            or "year" or "years" or "decade" or "decades" || CurrencyTable.Find(row.Form, end) is not null;
}
