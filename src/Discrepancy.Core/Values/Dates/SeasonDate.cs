namespace Discrepancy.Values;

/// <summary>A season: "spring of this year", "last summer".</summary>
/// <param name="Season">The season.</param>
/// <param name="Which">Which one is meant.</param>
public sealed record SeasonDate(Season Season, Occurrence Which) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Season;
}
