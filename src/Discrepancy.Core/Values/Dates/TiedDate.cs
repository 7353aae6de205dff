namespace Discrepancy.Values;

/// <summary>A date whose days another date of the same text tells: "two years later", "that year".</summary>
/// <param name="Days">The days.</param>
/// <param name="Told">How finely they are told.</param>
public sealed record TiedDate(DateRange Days, DatePrecision Told) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => Told;
}
