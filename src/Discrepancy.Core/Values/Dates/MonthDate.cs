namespace Discrepancy.Values;

/// <summary>A month: "December 2020", "last November", "in March".</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record MonthDate(int Month, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Month;
}
