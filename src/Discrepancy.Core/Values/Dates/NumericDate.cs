namespace Discrepancy.Values;

/// <summary>A date in numbers whose order the rest of the text tells: "2/3/2023", "2/3".</summary>
/// <param name="First">Its first number, 1 to 12.</param>
/// <param name="Second">Its second number, 1 to 12.</param>
/// <param name="Year">Its year; null where none is stated.</param>
public sealed record NumericDate(int First, int Second, int? Year) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;
}
