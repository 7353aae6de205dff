namespace Discrepancy.Values;

/// <summary>The week around a day: "the week of April 10".</summary>
/// <param name="Day">A day of the week.</param>
public sealed record WeekOfDate(DateExpression Day) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Week;
}
