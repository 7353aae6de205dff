namespace Discrepancy.Values;

/// <summary>A day of a month: "Feb. 22", "22 February 2023".</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; the month need not have it.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record DayDate(int Month, int Day, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;

    /// <summary>The weekday that is stated with it; null where there is none.</summary>
    public DayOfWeek? Weekday { get; init; }
}
