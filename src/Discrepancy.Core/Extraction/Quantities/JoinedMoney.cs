using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>An amount and its currency in one token: "USD115.5", "115EUR", "100元".</summary>
internal static partial class JoinedMoney
{
    /// <summary>The amount of the token at <paramref name="at"/> with its measure; null where it is no such token.</summary>
    public static (Amount? Amount, Measured? Measured)? Read(TokenRow row, int at)
    {
        var match = Shape().Match(row.Form(at));
        if (!match.Success || match.Groups["before"].Success == match.Groups["after"].Success)
        {
            return null;
        }

        var name = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
        var currency = name.Length > 2 ? CurrencyTable.FindCode(name) : CurrencyTable.FindSign(i => i == 0 ? name : "", 0);
        if (currency is null)
        {
            return null;
        }

        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var step = point < 0 ? NumberReading.RoundStep(value) : Enumerable.Range(0, digits.Length - point - 1).Aggregate(1m, (size, _) => size / 10);
        return (new Amount(at, at + 1, value, value, step), new Measured(at + 1, Measure.Money, currency.Code, at) { Factor = currency.Factor });
    }

    [GeneratedRegex(@"^(?<before>[A-Z]{3})?(?<number>[0-9]{1,9}(,[0-9]{3}){0,3}(\.[0-9]{1,6})?)(?<after>[A-Z]{3,4}|[\u5143\u5186\u5713])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shape();
}
