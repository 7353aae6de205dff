namespace Discrepancy.Values;

/// <summary>A public day: "Christmas Day", "Thanksgiving 2012".</summary>
/// <param name="Holiday">The day.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record HolidayDate(Holiday Holiday, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;
}
