using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A number and its unit in one token: "29km", "200lbs", "3.5%".</summary>
internal static partial class JoinedUnit
{
    private static readonly PhraseTable Units = PhraseTable.Load("units", "Physical");

    /// <summary>The amount of the token at <paramref name="at"/> with its measure; null where it is no such token.</summary>
    public static (Amount? Amount, Measured? Measured)? Read(TokenRow row, int at)
    {
        if (!row.StartsWithDigit(at))
        {
            return null;
        }

        var match = Shape().Match(row.Form(at));
        if (!match.Success)
        {
            return null;
        }

        var unit = match.Groups["unit"].Value;
        var isPercent = unit is "%";
        if (Units.MatchFrom(i => i == 0 ? unit : "", 0, out var cells) == 0 && !isPercent)
        {
            return null;
        }

        // "10G" is no weight.
        if (!isPercent && cells[0].Length == 1 && !string.Equals(cells[0], unit, StringComparison.Ordinal))
        {
            return null;
        }

        var value = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var step = match.Groups["decimals"].Success ? 1 / (decimal)Math.Pow(10, match.Groups["decimals"].Length) : NumberReading.RoundStep(value);
        return (new Amount(at, at + 1, value, value, step), new Measured(at + 1, isPercent ? Measure.Percent : Measure.Physical, isPercent ? "percent" : cells[2], at));
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,9}(,[0-9]{3}){0,3}(\.(?<decimals>[0-9]{1,6}))?)(?<unit>[\p{L}/\u00b2\u00b3]{1,6}[23]?|%)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shape();
}
