using System.Collections.Frozen;
using System.Globalization;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Converts units to the coherent units of the International System, by the factors of NIST SP 811.</summary>
internal static class SiUnits
{
    private const int Places = 15;
    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> Factors = LexiconResource.ReadRows("unit-factors")
        .ToFrozenDictionary(row => row[0], row => (row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>The number in its SI unit; null and empty where the unit has none or the number gets too great.</summary>
    public static (decimal? Number, string Unit) Convert(decimal number, string unit) =>
        Factors.TryGetValue(unit, out var found) && Math.Abs(number) < decimal.MaxValue / Math.Max(1, found.Factor) ? (Rounded(number * found.Factor), found.Unit) : (null, "");

    // Without the noise of the last digits and without trailing zeros.
    private static decimal Rounded(decimal value) => decimal.Round(value, Places) / 1.0000000000000000000000000000m;
}
