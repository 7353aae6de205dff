namespace Discrepancy.Values;

/// <summary>A length of time from a day on: "three days starting Monday", "for a week from May 20".</summary>
/// <param name="Start">The day it begins.</param>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit.</param>
public sealed record LengthDate(DateExpression Start, int Count, CalendarUnit Unit) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Range;
}
