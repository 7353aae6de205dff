namespace Discrepancy.Values;

/// <summary>A hundred years: "the 21st century".</summary>
/// <param name="Number">Its number.</param>
public sealed record CenturyDate(int Number) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Century;
}
