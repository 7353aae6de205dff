namespace Discrepancy.Values;

/// <summary>The period of a date that was told before: "that year", "the same day".</summary>
/// <param name="Unit">The unit.</param>
public sealed record SameDate(CalendarUnit Unit) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => Unit.ToPrecision();
}
