using System.Globalization;
using System.Text.RegularExpressions;

namespace Discrepancy.Extraction;

/// <summary>Two numbers that a tokenizer left in one token: "10-15", "348-77".</summary>
internal static partial class JoinedPair
{
    /// <summary>The two numbers of the token at <paramref name="at"/>, in their order; null where it is no pair.</summary>
    public static (decimal First, decimal Second)? Read(TokenRow row, int at)
    {
        if (!row.StartsWithDigit(at))
        {
            return null;
        }

        var match = Shape().Match(row.Word(at));
        return match.Success ? (Parse(match.Groups["first"].Value), Parse(match.Groups["second"].Value)) : null;
    }

    private static decimal Parse(string digits) =>
        decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<first>[0-9]{1,9}(,[0-9]{3}){0,3}(\.[0-9]{1,6})?)[-\u2010\u2011\u2013](?<second>[0-9]{1,9}(,[0-9]{3}){0,3}(\.[0-9]{1,6})?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shape();
}
