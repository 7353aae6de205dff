using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Shares: "a third of voters", "two-thirds majority", "half the seats".</summary>
internal static class FractionFamily
{
    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (!IsFraction(row, amount))
        {
            return null;
        }

        var isOf = row.Word(amount.End) is "of";
        if (row.Word(amount.First) is "half" && !isOf && row.Word(amount.End) is not ("the" or "its" or "their" or "his" or "her" or "our" or "all"))
        {
            return null;
        }

        var start = SkipDeterminers(row, isOf ? amount.End + 1 : amount.End);
        var noun = CountedNoun.FindPlural(row, start) is >= 0 and var plural ? plural : CountedNoun.FindSingular(row, start);
        return noun < 0
            ? new Measured(amount.End, Measure.Fraction, "", -1)
            : new Measured(noun + 1, Measure.Fraction, NounNumber.Lemma(row.Tokens[noun]), noun);
    }

    /// <summary>Whether the amount is a fraction in words or with a stroke, not a decimal below one.</summary>
    public static bool IsFraction(TokenRow row, Amount amount) =>
        amount.IsShare || (amount is { IsSingle: true, Low: > 0 and < 1, Currency: null, IsOrdinal: false }
        && !row.Word(amount.First).Contains('.', StringComparison.Ordinal)
        && row.Word(amount.First - 1) is not ("first" or "second" or "other" or "latter" or "better" or "third" or "last" or "-"));

    private static int SkipDeterminers(TokenRow row, int at)
    {
        while (row.Word(at) is "the" or "all" or "its" or "their" or "his" or "her" or "our" or "these" or "those")
        {
            at++;
        }

        return at;
    }
}
