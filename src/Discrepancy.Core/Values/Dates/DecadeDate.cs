namespace Discrepancy.Values;

/// <summary>Ten years: "the 1990s".</summary>
/// <param name="FirstYear">Its first year, which ends in 0.</param>
public sealed record DecadeDate(int FirstYear) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Decade;
}
