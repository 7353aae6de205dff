using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Factors: "four times more", "three-fold". "Three times" alone counts occasions.</summary>
internal static class MultipleFamily
{
    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is not null || amount.IsOrdinal)
        {
            return null;
        }

        var at = row.SkipHyphen(amount.End);
        if (row.Word(at) is "fold")
        {
            return new Measured(at + 1, Measure.Multiple, "", at);
        }

        if (row.Word(at) is not ("times" or "time") || row.IsCapitalised(at))
        {
            return null;
        }

        return IsFactor(row, at + 1)
            ? new Measured(at + 1, Measure.Multiple, "", at)
            : new Measured(at + 1, Measure.Count, "time", at);
    }

    private static bool IsFactor(TokenRow row, int at) =>
        row.Word(at) is "more" or "less" or "fewer" or "as" or "higher" or "greater" or "larger" or "bigger" or "faster" or "longer" or "smaller" or "lower"
        or "stronger" or "likelier" || (row.Word(at) is "the" or "its" or "their" && row.Word(at + 1) is "size" or "number" or "amount" or "rate" or "average" or "level"
        or "speed" or "price" or "value" or "national" or "length" or "width" or "height" or "original" or "normal" or "usual" or "legal" or "cost");
}
