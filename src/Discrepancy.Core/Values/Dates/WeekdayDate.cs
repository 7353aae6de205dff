namespace Discrepancy.Values;

/// <summary>A day of the week: "Wednesday", "last Tuesday", "Friday of next week".</summary>
/// <param name="Day">The day.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record WeekdayDate(DayOfWeek Day, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;
}
