namespace Discrepancy.Values;

/// <summary>Half a year: "the first half of 2012".</summary>
/// <param name="Half">1 or 2.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record HalfYearDate(int Half, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.HalfYear;
}
