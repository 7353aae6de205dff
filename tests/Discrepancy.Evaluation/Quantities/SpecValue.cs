using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Quantities;

/// <summary>Compares the value of a claim with the one that a specification expects.</summary>
internal static class SpecValue
{
    // The specifications round to 15 digits.
    private const double Tolerance = 1e-9;

    /// <summary>A number: that of the quantity, an end of its range, the second of its votes, or a figure of a date.</summary>
    public static bool IsNumber(Claim claim, SpecResult expected) => Parse(expected.Value) is { } value && claim.Value switch
    {
        QuantityValue quantity => IsSame(quantity.Number, value) || IsSame(quantity.Range.High, value) || IsSame(quantity.Range.Low, value)
            || IsSame(quantity.Against, value) || (quantity.Measure == Measure.Money && IsSame(quantity.Number * 100, value)),
        DateValue date => date.Normalized.Split('-', '/', ' ', '.', ':', 'T').Any(part => Parse(part) is { } number && Math.Abs(number - value) < Tolerance),
        _ => false,
    };

    /// <summary>A percentage, written <c>5%</c>.</summary>
    public static bool IsPercent(Claim claim, SpecResult expected) =>
        Parse(expected.Value.TrimEnd('%')) is { } value && claim.Value is QuantityValue { Measure: Measure.Percent } quantity && IsSame(quantity.Number, value);

    /// <summary>A number with its unit.</summary>
    public static bool IsMeasured(Claim claim, SpecResult expected) =>
        Parse(expected.Value) is { } value && claim.Value is QuantityValue quantity && IsEnd(quantity, value, 1)
        && string.Equals(quantity.Unit, SpecUnits.Canonical(expected.Unit), StringComparison.OrdinalIgnoreCase);

    /// <summary>An amount of money; "50 cents" may be half a dollar.</summary>
    public static bool IsMoney(Claim claim, SpecResult expected)
    {
        var (code, factor) = SpecUnits.Currency(expected);
        return Parse(expected.Value) is { } value && claim.Value is QuantityValue quantity && IsEnd(quantity, value, factor)
            && string.Equals(quantity.Unit, code, StringComparison.Ordinal);
    }

    /// <summary>An interval, written <c>[20,30)</c>; whether its ends belong to it is not compared.</summary>
    public static bool IsRange(Claim claim, SpecResult expected)
    {
        var ends = expected.Value.Trim('[', ']', '(', ')').Split(',');
        return ends.Length == 2 && claim.Value is QuantityValue quantity && IsSameEnd(quantity.Range.Low, ends[0]) && IsSameEnd(quantity.Range.High, ends[1]);
    }

    private static bool IsEnd(QuantityValue quantity, double value, double factor) =>
        IsSame(quantity.Number, value * factor) || IsSame(quantity.Range.High, value * factor);

    private static bool IsSameEnd(decimal? end, string expected) => expected.Length == 0 ? end is null : Parse(expected) is { } value && IsSame(end, value);

    private static bool IsSame(decimal? number, double value) =>
        number is { } known && Math.Abs((double)known - value) <= Tolerance * Math.Max(1e-6, Math.Abs(value));

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
