namespace Discrepancy.Values;

/// <summary>The weekend around or beside a day, that day included: "Labor Day weekend", "the weekend of Halloween".</summary>
/// <param name="Day">The day.</param>
public sealed record WeekendOfDate(DateExpression Day) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Days;
}
