namespace Discrepancy.Values;

/// <summary>The year of somebody's accounts: "fiscal year 2012". Its days depend on whose it is.</summary>
/// <param name="Which">Which one is meant.</param>
public sealed record FiscalYearDate(Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Year;
}
