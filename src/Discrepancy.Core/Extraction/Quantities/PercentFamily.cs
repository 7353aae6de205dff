using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>"2%", "2 percent", "2 per cent", "three percentage points", "25 basis points".</summary>
internal static class PercentFamily
{
    private const decimal BasisPoint = 0.01m;

    public static Measured? Read(TokenRow row, Amount amount)
    {
        if (amount.Currency is not null || amount.IsOrdinal)
        {
            return null;
        }

        var at = row.SkipHyphen(amount.End);
        return ReadBasisPoint(row, at) ?? ReadPercent(row, at);
    }

    private static Measured? ReadBasisPoint(TokenRow row, int at)
    {
        var point = row.SkipHyphen(at + 1);
        return row.Word(at) is "basis" && row.Word(point) is "point" or "points"
            ? new Measured(point + 1, Measure.PercentagePoint, "percentage-point", point) { Factor = BasisPoint }
            : null;
    }

    private static Measured? ReadPercent(TokenRow row, int at)
    {
        var end = row.Word(at) switch
        {
            "%" or "percent" or "pct" or "pct." or "percents" or "percentage" or "percentages" => at + 1,
            "per" when row.Word(at + 1) is "cent" or "cents" => at + 2,
            _ => 0,
        };
        if (end == 0)
        {
            return null;
        }

        var point = row.SkipHyphen(end);
        return row.Word(point) is "point" or "points"
            ? new Measured(point + 1, Measure.PercentagePoint, "percentage-point", point)
            : IsCompound(row, at) ? null : new Measured(end, Measure.Percent, "percent", end - 1);
    }

    // "Two percentage changes" counts changes.
    private static bool IsCompound(TokenRow row, int at) => row.Word(at) is "percentage" or "percentages" && row.IsWord(at + 1) && !CountedNoun.IsEnd(row.Word(at + 1));
}
