namespace Discrepancy.Values;

/// <summary>A calendar year: "2012".</summary>
/// <param name="Year">The year.</param>
public sealed record YearDate(int Year) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Year;
}
