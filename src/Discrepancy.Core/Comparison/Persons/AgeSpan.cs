using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>The years somebody may have lived who is given an age: "18" is anything from 18 years to a day short of 19.</summary>
/// <param name="Least">Years, included.</param>
/// <param name="Limit">Years, excluded.</param>
internal readonly record struct AgeSpan(double Least, double Limit)
{
    /// <summary>The span of an age; null for an open one and for a unit that is no time of life.</summary>
    public static AgeSpan? Of(Claim claim)
    {
        var unitsOfYear = claim.Value is QuantityValue quantity ? UnitsOfYear(quantity.Unit) : 0;
        return unitsOfYear > 0 && claim.Value is QuantityValue { Range: { Low: { } low, High: { } high } }
            ? new AgeSpan((double)low / unitsOfYear, (double)(high + 1) / unitsOfYear)
            : null;
    }

    /// <summary>Whether this age lies beyond the other even if that one grows by some years.</summary>
    public bool IsPast(AgeSpan other, double years) => Least >= other.Limit + years;

    private static double UnitsOfYear(string unit) => unit switch
    {
        "year" => 1,
        "month" => 12,
        "week" => 52.18,
        "day" => 365.25,
        _ => 0,
    };
}
