namespace Discrepancy.Values;

/// <summary>From one date to another: "Feb. 9-10", "from March to May", "between 2014 and 2018".</summary>
/// <param name="Start">Its first part.</param>
/// <param name="End">Its last part, included.</param>
public sealed record SpanDate(DateExpression Start, DateExpression End) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => Start.Precision == DatePrecision.Day && End.Precision == DatePrecision.Day ? DatePrecision.Days : DatePrecision.Range;
}
