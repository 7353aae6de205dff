namespace Discrepancy.Values;

/// <summary>A day a stretch of time away: "three days ago", "two weeks before Christmas", "a year earlier".</summary>
/// <param name="Count">How many units; null where the text does not say ("years ago").</param>
/// <param name="Unit">The unit.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Origin">The day it is counted from; null where that is the day of publication, or another event.</param>
public sealed record DistantDate(decimal? Count, CalendarUnit Unit, DistanceDirection Direction, DateExpression? Origin) : DateExpression
{
    /// <summary>Whether it is counted from an event that is named behind it: "three days before the storm".</summary>
    public bool IsOfEvent { get; init; }

    /// <inheritdoc/>
    public override DatePrecision Precision => Unit.ToPrecision();
}
