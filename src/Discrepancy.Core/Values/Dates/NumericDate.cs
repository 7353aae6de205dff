namespace Discrepancy.Values;

/// <summary>A date in numbers whose order is not certain: "2/3/2023".</summary>
/// <param name="First">Its first number, 1 to 12.</param>
/// <param name="Second">Its second number, 1 to 12.</param>
/// <param name="Year">Its year.</param>
public sealed record NumericDate(int First, int Second, int Year) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;
}
