namespace Discrepancy.Values;

/// <summary>A unit counted within a period: "the first week of May", "the last day of 2012", "the third Thursday of November".</summary>
/// <param name="Number">From 1; -1 for the last.</param>
/// <param name="Unit">The unit that is counted; a day where <see cref="Weekday"/> is stated.</param>
/// <param name="Whole">The period.</param>
public sealed record NthDate(int Number, CalendarUnit Unit, DateExpression Whole) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => Unit.ToPrecision();

    /// <summary>How many units are meant: 2 for "the first two weeks of May".</summary>
    public int Count { get; init; } = 1;

    /// <summary>The weekday that is counted; null where there is none.</summary>
    public DayOfWeek? Weekday { get; init; }
}
