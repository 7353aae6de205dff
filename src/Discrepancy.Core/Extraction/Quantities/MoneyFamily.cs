using System.Globalization;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Money by sign, code or word: "$320 billion", "EUR 5m", "5 million euros", "50 cents".</summary>
internal static class MoneyFamily
{
    // Below this a "pound" is more often a weight and "won" a verb.
    private const decimal LeastAmbiguous = 1000;

    private static readonly PhraseTable Words = PhraseTable.Load("currencies", "word");
    private static readonly PhraseTable Codes = PhraseTable.Load("currencies", "code");
    private static readonly PhraseTable Signs = PhraseTable.Load("currencies", "sign");

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is { } currency)
        {
            return new Measured(SkipNamed(row, amount.End), Measure.Money, currency, amount.First);
        }

        var at = row.SkipHyphen(amount.End);
        var length = Words.MatchFrom(row.Word, at, out var cells);
        if (length > 0)
        {
            return IsMoney(row, amount, at) ? Money(at, length, cells) : null;
        }

        length = row.Form(at) is { Length: 3 } form && form.All(char.IsUpper) ? Codes.MatchFrom(row.Form, at, out cells) : 0;
        length = length == 0 ? Signs.MatchFrom(row.Form, at, out cells) : length;
        return length > 0 && !NumberReader.TryRead(row.Tokens, at + length, out _) ? Money(at, length, cells) : null;
    }

    private static Measured Money(int at, int length, string[] cells) =>
        new(at + length, Measure.Money, cells[2], at + length - 1) { Factor = decimal.Parse(cells[3], CultureInfo.InvariantCulture) };

    private static bool IsMoney(TokenRow row, Amount amount, int at) => row.Word(at) switch
    {
        "pound" or "pounds" => row.Word(at + 1) is "sterling" || (amount.Low >= LeastAmbiguous && row.Word(at + 1) is not "of"),
        "won" => amount.Low >= LeastAmbiguous,
        "crown" or "crowns" or "rand" or "real" => amount.Low >= 1,
        _ => true,
    };

    // "$5 million dollars" says the currency twice.
    private static int SkipNamed(TokenRow row, int end) => row.Word(end) is "dollars" or "euros" or "pounds" ? end + 1 : end;
}
