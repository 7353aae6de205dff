namespace Discrepancy.Values;

/// <summary>A date that has become the name of an event: "9/11", "the Sept. 11 attacks". It does not say when something happened.</summary>
/// <param name="Name">The words.</param>
/// <param name="Day">The day of the event.</param>
public sealed record NamedEventDate(string Name, DateOnly Day) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;
}
