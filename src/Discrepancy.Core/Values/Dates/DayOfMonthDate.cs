namespace Discrepancy.Values;

/// <summary>A day without its month: "the 18th", "the 18th of last month".</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Which">Which month is meant.</param>
public sealed record DayOfMonthDate(int Day, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;

    /// <summary>The weekday that is stated with it; null where there is none.</summary>
    public DayOfWeek? Weekday { get; init; }
}
