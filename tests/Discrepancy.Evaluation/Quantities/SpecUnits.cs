namespace Discrepancy.Evaluation.Quantities;

/// <summary>What the specifications call the units of the library.</summary>
internal static class SpecUnits
{
    /// <summary>A unit of measure or time as the library names it: "Square kilometer" is <c>square kilometre</c>.</summary>
    public static string Canonical(string unit) => unit.ToLowerInvariant() switch
    {
        "metric ton" => "tonne",
        "age" => "year",
        var name => name.Replace("meter", "metre", StringComparison.Ordinal).Replace("liter", "litre", StringComparison.Ordinal),
    };

    /// <summary>The code of a currency and the share of its main unit.</summary>
    public static (string Code, double Factor) Currency(SpecResult result) => result.Unit switch
    {
        "Cent" => ("USD", 0.01),
        "Pence" or "Penny" => ("GBP", 0.01),
        "Satoshi" => ("BTC", 1e-8),
        _ when result.Currency.Length > 0 => (result.Currency, 1),
        "Dollar" => ("USD", 1),
        "Pound" => ("GBP", 1),
        "Rupee" => ("INR", 1),
        "Bitcoin" => ("BTC", 1),
        "Finnish markka" => ("FIM", 1),
        "Peseta" => ("ESP", 1),
        "Netherlands guilder" => ("NLG", 1),
        var name => (name.ToLowerInvariant(), 1),
    };
}
