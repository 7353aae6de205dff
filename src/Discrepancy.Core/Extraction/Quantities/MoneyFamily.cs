using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Money by sign, code or word: "$320 billion", "EUR 5m", "5 million euros", "50 cents", "5 dollars and 20 cents".</summary>
internal static class MoneyFamily
{
    // Below this a "pound" is more often a weight and "won" a verb.
    private const decimal LeastAmbiguous = 1000;
    private const decimal LeastPounds = 100_000;

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is { } currency)
        {
            return MinorUnit.Add(row, amount, new Measured(SkipNamed(row, amount.End), Measure.Money, currency, amount.First));
        }

        var at = row.SkipHyphen(amount.End);
        at += amount.Stated is not null && row.Word(at) is "of" ? 1 : 0;
        if (CurrencyTable.FindWord(row.Word, at) is { } word)
        {
            return IsMoney(row, amount, at) ? MinorUnit.Add(row, amount, Money(row, at, word)) : null;
        }

        var name = CurrencyTable.FindCode(row.Form(at)) ?? CurrencyTable.FindSign(row.Form, at);
        return name is not null && !IsOfNext(row, at, at + name.Length) ? MinorUnit.Add(row, amount, Money(row, at, name)) : null;
    }

    // "75 USD million" puts the scale behind the code.
    private static Measured Money(TokenRow row, int at, CurrencyName name)
    {
        var end = at + name.Length;
        var scale = NumberWords.ScaleOf(row.Word(end)) is >= 1000 and var found ? found : 1;
        return new Measured(scale > 1 ? end + 1 : end, Measure.Money, name.Code, end - 1) { Factor = name.Factor * scale };
    }

    // "50 $30 tickets": the sign belongs to the number behind it, unless that has one of its own ("10 $ 30 $").
    private static bool IsOfNext(TokenRow row, int at, int end) => NumberReader.TryRead(row.Tokens, end, out var next)
        && !(row.Tokens[end].SpaceBefore && row.Tokens[at].SpaceBefore && CurrencyTable.Find(row.Form, next.EndToken) is not null);

    private static bool IsMoney(TokenRow row, Amount amount, int at) => row.Word(at) switch
    {
        "pound" or "pounds" => row.Word(at + 1) is "sterling" || (amount.Low >= LeastAmbiguous && row.Word(at + 1) is not "of" && (amount.Low >= LeastPounds || IsPaid(row))),
        "won" or "crown" or "crowns" or "som" or "soms" => amount.Low >= LeastAmbiguous,
        "real" => amount.Low > 1 && (CountedNoun.IsEnd(row.Word(at + 1)) || !row.IsWord(at + 1)),
        "rand" => amount.Low >= 1,
        _ => true,
    };

    private static bool IsPaid(TokenRow row) => Enumerable.Range(0, row.Count).Any(i => row.Tokens[i].Lemma is
        "pay" or "cost" or "spend" or "fine" or "earn" or "price" or "worth" or "salary" or "wage" or "fund" or "loan" or "bill" or "charge" or "raise" or "sell"
        or "buy" or "owe" or "prize" or "value" or "money" or "cash" or "fee" or "grant" or "debt" or "donate" or "compensation" or "reward" or "bribe" or "steal" or "invest");

    // "$5 million dollars" says the currency twice.
    private static int SkipNamed(TokenRow row, int end) => row.Word(end) is "dollars" or "euros" or "pounds" ? end + 1 : end;
}
