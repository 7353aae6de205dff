using System.Globalization;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>The currencies of the world: their signs, their codes of ISO 4217 and their names.</summary>
internal static class CurrencyTable
{
    private static readonly PhraseTable Signs = PhraseTable.Load("currencies", "sign");
    private static readonly PhraseTable Codes = PhraseTable.Load("currencies", "code");
    private static readonly PhraseTable Words = PhraseTable.Load("currencies", "word");

    // Codes that are written in lower case, too: no words of English, as "try" and "all" are.
    private static readonly WordSet LowerCodes = new("usd eur gbp jpy cny rmb inr aud cad chf nzd hkd sgd sek nok dkk krw rub mxn brl zar btc");

    /// <summary>The sign, code or name at <paramref name="at"/>; null where none stands there.</summary>
    /// <param name="form">The word at an index as it stands; empty where there is none.</param>
    /// <param name="at">Index of the first word.</param>
    public static CurrencyName? Find(Func<int, string> form, int at) => FindWord(form, at) ?? FindCode(form(at)) ?? FindSign(form, at);

    /// <summary>A name: "Hong Kong dollars".</summary>
    public static CurrencyName? FindWord(Func<int, string> form, int at) => Of(Words.MatchFrom(form, at, out var cells), cells);

    /// <summary>A code in one word: "USD", "MUSD" for millions of them.</summary>
    public static CurrencyName? FindCode(string form)
    {
        if (form.Length is < 3 or > 4 || !(form.All(char.IsAsciiLetterUpper) || LowerCodes.Contains(form)))
        {
            return null;
        }

        return form.Length == 4
            ? form[0] == 'M' && FindCode(form[1..]) is { } code ? code with { Factor = code.Factor * 1e6m } : null
            : char.IsAsciiLetterUpper(form[0]) && CommonWordLexicon.Default.Contains(form.ToLowerInvariant()) ? null
            : Of(Codes.MatchFrom(i => i == 0 ? form : "", 0, out var cells), cells);
    }

    /// <summary>A sign: "US$", "€".</summary>
    public static CurrencyName? FindSign(Func<int, string> form, int at) => Of(Signs.MatchFrom(form, at, out var cells), cells);

    /// <summary>Whether a sign or code ends before <paramref name="index"/>.</summary>
    public static bool EndsBefore(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && tokens[index - 1].Form is { Length: > 0 } form
        && (char.GetUnicodeCategory(form[^1]) == UnicodeCategory.CurrencySymbol || FindCode(form) is not null || FindSign(i => i == 0 ? form : "", 0) is not null);

    private static CurrencyName? Of(int length, string[] cells) =>
        length == 0 ? null : new CurrencyName(length, cells[2], decimal.Parse(cells[3], CultureInfo.InvariantCulture));
}
