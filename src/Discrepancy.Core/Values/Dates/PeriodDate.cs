namespace Discrepancy.Values;

/// <summary>A period counted from the current one: "yesterday", "this week", "last year".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Offset">0 for the current one, -1 for the last, 1 for the next.</param>
public sealed record PeriodDate(CalendarUnit Unit, int Offset) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => Unit.ToPrecision();
}
