namespace Discrepancy.Values;

/// <summary>A stretch that ends or begins with the publication: "the last four years", "the next five years". It is nearly a duration: it does not tell when something happened.</summary>
/// <param name="Count">How many units; null where the text does not say ("the past few years").</param>
/// <param name="Unit">The unit.</param>
/// <param name="LooksBack">Whether it ends with the publication; else it begins there.</param>
public sealed record StretchDate(decimal? Count, CalendarUnit Unit, bool LooksBack) : DateExpression
{
    /// <summary>Whether only Mondays to Fridays are counted: "the next four business days".</summary>
    public bool IsWorkdays { get; init; }

    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Range;

    /// <inheritdoc/>
    internal override string? Vague => Count is null && !LooksBack ? $"coming {Unit.ToString().ToLowerInvariant()}s" : null;
}
