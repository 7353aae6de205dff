using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// Tells whether "the Sept. 11 attack" of a document names that of 2001: not where the text speaks of September of another year, or of days of
/// a September beside it, and never of 2001 or "9/11".
/// </summary>
internal sealed class EventDays
{
    private const int Year = 2001;
    private const int Month = 9;
    private readonly Occurrence? _other;

    internal EventDays(IEnumerable<Claim> claims)
    {
        var expressions = claims.Select(claim => (claim.Value as DateValue)?.Expression).OfType<DateExpression>().ToList();
        var septembers = expressions.Select(Told).OfType<Occurrence>().ToList();
        var isOf2001 = expressions.Any(expression => expression is NamedEventDate { Name: "9/11" } or YearDate { Year: Year }) || septembers.Exists(which => which == Occurrence.InYear(Year));
        if (!isOf2001 && septembers.Count > 0)
        {
            _other = septembers.Find(which => which.Kind == OccurrenceKind.InYear) is { Kind: OccurrenceKind.InYear } stated ? stated : Occurrence.Unstated;
        }
    }

    /// <summary>The expression, as the day of another year where the text tells so.</summary>
    internal DateExpression Apply(DateExpression expression) =>
        expression is NamedEventDate { Day: { Month: Month } day, Name: not "9/11" } && _other is { } which ? new DayDate(day.Month, day.Day, which) : expression;

    private static Occurrence? Told(DateExpression expression) => expression switch
    {
        MonthDate { Month: Month } month => month.Which,
        DayDate { Month: Month } day => day.Which,
        BoundedDate bounded => Told(bounded.Limit),
        SpanDate span => Told(span.Start) ?? Told(span.End),
        _ => null,
    };
}
