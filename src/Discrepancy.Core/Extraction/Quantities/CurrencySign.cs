namespace Discrepancy.Extraction;

/// <summary>The currency that stands before a number: "$", "US $", "USD", "C$".</summary>
internal static class CurrencySign
{
    /// <summary>Index of the number behind the sign at <paramref name="at"/>, with its currency; <paramref name="at"/> where there is none.</summary>
    public static (int Start, string? Currency) Read(TokenRow row, int at)
    {
        if (CurrencyTable.FindSign(row.Form, at) is { } sign)
        {
            return (at + sign.Length, sign.Code);
        }

        if (CurrencyTable.FindCode(row.Form(at)) is { Factor: 1 } code)
        {
            return (at + (IsSign(row, at + 1) ? 2 : 1), code.Code);
        }

        return ReadPrefixed(row, at) is { } prefixed ? (at + 2, prefixed) : (at, null);
    }

    // "US $20", "C $20", "MXN$ 20": the sign came as two tokens. "A $20 fine" is no Australian fine and "cost us $20" no American one.
    private static string? ReadPrefixed(TokenRow row, int at)
    {
        if (!row.IsWord(at) || row.Word(at + 1) is not "$")
        {
            return null;
        }

        var form = row.Form(at);
        var isCapital = form.All(c => char.IsUpper(c) || c == '.');
        var isSure = isCapital ? form.Length > 1 || !row.Tokens[at + 1].SpaceBefore : form is "c" or "hk" or "nz" or "nt" || !row.Tokens[at + 1].SpaceBefore;
        return isSure && CurrencyTable.FindSign(i => i == 0 ? form.TrimEnd('.') + "$" : "", 0) is { Code: var code } ? code
            : CurrencyTable.FindCode(form.ToUpperInvariant()) is { Factor: 1 } known && !row.Tokens[at + 1].SpaceBefore ? known.Code : null;
    }

    private static bool IsSign(TokenRow row, int at) => row.Word(at) is "$" or "\u20ac" or "\u00a3";
}
