using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>"2%", "2 percent", "2 per cent", "three percentage points".</summary>
internal static class PercentFamily
{
    public static Measured? Read(TokenRow row, Amount amount)
    {
        var at = row.SkipHyphen(amount.End);
        var end = row.Word(at) switch
        {
            "%" or "percent" or "pct" or "pct." or "percents" or "percentage" => at + 1,
            "per" when row.Word(at + 1) is "cent" => at + 2,
            _ => 0,
        };
        if (end == 0 || amount.Currency is not null)
        {
            return null;
        }

        var point = row.SkipHyphen(end);
        return row.Word(point) is "point" or "points"
            ? new Measured(point + 1, Measure.PercentagePoint, "percentage-point", point)
            : row.Word(at) is "percentage" ? null : new Measured(end, Measure.Percent, "percent", end - 1);
    }
}
