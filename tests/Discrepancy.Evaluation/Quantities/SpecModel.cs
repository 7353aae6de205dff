using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Quantities;

/// <summary>How the cases of one specification file are compared with claims.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="IsOfKind">Whether a claim is one of those that the file is about: where it expects none, there must be none.</param>
/// <param name="IsMatch">Whether a claim has the value expected; spans are compared before.</param>
internal sealed record SpecModel(string Name, Func<Claim, bool> IsOfKind, Func<Claim, SpecResult, bool> IsMatch)
{
    /// <summary>All files that are measured.</summary>
    public static IReadOnlyList<SpecModel> All { get; } =
    [
        new("NumberModel", Has(Measure.Count, Measure.Fraction, Measure.Number), SpecValue.IsNumber),
        new("CurrencyModel", Has(Measure.Money), SpecValue.IsMoney),
        new("PercentModel", Has(Measure.Percent), SpecValue.IsPercent),
        new("AgeModel", Has(Measure.Age), SpecValue.IsMeasured),
        new("NumberRangeModel", _ => false, SpecValue.IsRange),
        new("OrdinalModel", Has(Measure.Ordinal), SpecValue.IsNumber),
        new("DimensionModel", Has(Measure.Physical), SpecValue.IsMeasured),
    ];

    /// <summary>What went wrong with a case; nothing where it is right.</summary>
    public IReadOnlyList<string> Faults(SpecCase specCase, IReadOnlyList<Claim> claims)
    {
        var faults = specCase.Results
            .Where(result => !claims.Any(claim => Overlaps(claim, result) && IsMatch(claim, result)))
            .Select(result => $"missing '{result.Text}' = {result.Value} {result.Unit}");
        var extra = claims
            .Where(claim => IsOfKind(claim) && !specCase.Results.Any(result => Overlaps(claim, result)))
            .Select(claim => $"extra '{claim.Span.Quote}'");
        return [.. faults, .. extra];
    }

    // What a text says twice is one claim at two places.
    private static bool Overlaps(Claim claim, SpecResult result) =>
        claim.Places.Select(place => place.Span.Span).Any(span => span.Start < result.End && result.Start < span.End);

    private static Func<Claim, bool> Has(params Measure[] measures) => claim => claim.Value is QuantityValue quantity && measures.Contains(quantity.Measure);
}
