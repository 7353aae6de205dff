namespace Discrepancy.Values;

/// <summary>A part of a period: "early 2013", "the end of the month", "earlier this week".</summary>
/// <param name="Part">Which part.</param>
/// <param name="Whole">The period.</param>
public sealed record PeriodPartDate(PeriodPart Part, DateExpression Whole) : DateExpression
{
    /// <summary>Whether the words name an edge or the middle itself ("the end of March") rather than a stretch beside it ("late March").</summary>
    public bool IsEdge { get; init; }

    /// <inheritdoc/>
    public override DatePrecision Precision => Whole.Precision switch
    {
        DatePrecision.Month => DatePrecision.Days,
        DatePrecision.Year => DatePrecision.Season,
        _ => DatePrecision.Range,
    };
}
