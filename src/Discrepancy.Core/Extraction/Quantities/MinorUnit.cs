namespace Discrepancy.Extraction;

/// <summary>The smaller unit that follows an amount of money: "3 dollars 50 cents", "5 euros and 20 cents", "15 dollars 50".</summary>
internal static class MinorUnit
{
    private const decimal Hundredth = 0.01m;

    /// <summary>The money with its smaller unit added; <paramref name="main"/> itself where none follows.</summary>
    public static Measured Add(TokenRow row, Amount amount, Measured main)
    {
        if (!amount.IsWhole || main.Factor != 1 || amount.Stated is not null)
        {
            return main;
        }

        var at = row.Word(main.End) is "and" ? main.End + 1 : main.End;
        if (!NumberReader.TryRead(row.Tokens, at, out var number) || number is not { IsOrdinal: false, Value: > 0 and < 100 } || number.Value != decimal.Truncate(number.Value))
        {
            return main;
        }

        if (CurrencyTable.FindWord(row.Word, number.EndToken) is { Factor: < 1 } unit)
        {
            return IsOf(row.Word(number.EndToken), unit.Code, main.Unit)
                ? main with { End = number.EndToken + unit.Length, Added = number.Value * unit.Factor }
                : main;
        }

        // "15 dollars 50.", where nothing follows that it could count.
        var isAlone = number.Value >= 10 && amount.Currency is null && (number.EndToken >= row.Count || row.Word(number.EndToken) is "." or "?" or "!" or ";");
        return isAlone ? main with { End = number.EndToken, Added = number.Value * Hundredth } : main;
    }

    // Cents are of whatever the amount is in.
    private static bool IsOf(string word, string code, string main) =>
        word is "cent" or "cents" or "pennies" || string.Equals(code, main, StringComparison.Ordinal);
}
