namespace Discrepancy.Values;

/// <summary>Three months of a year: "the third quarter of 2012".</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record QuarterDate(int Quarter, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Season;
}
