namespace Discrepancy.Values;

/// <summary>Saturday and Sunday: "over the weekend".</summary>
/// <param name="Which">Which one is meant.</param>
public sealed record WeekendDate(Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Days;
}
