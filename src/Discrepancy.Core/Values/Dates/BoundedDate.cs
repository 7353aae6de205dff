namespace Discrepancy.Values;

/// <summary>A range that is open at one end: "since 2019", "until Friday".</summary>
/// <param name="Bound">The word that opens it.</param>
/// <param name="Limit">The date at its closed end.</param>
public sealed record BoundedDate(DateBound Bound, DateExpression Limit) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Range;
}
