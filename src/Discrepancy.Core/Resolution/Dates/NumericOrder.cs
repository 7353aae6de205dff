using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// In which order a document writes days in numbers. Its other dates tell: "22/2/2012" and "22 February" have the day first, "2/22/2012" and
/// "Feb. 22" the month. Where they do not tell, the month is first, as in American news, with less confidence.
/// </summary>
internal sealed class NumericOrder
{
    private const double UntoldConfidence = 0.6;
    private readonly bool _isDayFirst;
    private readonly bool _isTold;

    internal NumericOrder(IEnumerable<Claim> claims)
    {
        var orders = claims.Select(claim => claim.Value is DateValue date ? IsDayFirst(claim.Span.Quote, date.Expression) : null).OfType<bool>().ToList();
        var daysFirst = orders.Count(isDayFirst => isDayFirst);
        _isDayFirst = daysFirst > orders.Count - daysFirst;
        _isTold = 2 * daysFirst != orders.Count;
    }

    /// <summary>The expression with its numbers in the order month, day.</summary>
    internal DateExpression Apply(DateExpression expression) => _isDayFirst ? Swapped(expression) : expression;

    /// <summary>By what the confidence of a claim is to be multiplied.</summary>
    internal double ConfidenceOf(DateExpression expression) => _isTold || !IsNumeric(expression) ? 1 : UntoldConfidence;

    private static DateExpression Swapped(DateExpression expression) => expression switch
    {
        NumericDate numeric => new NumericDate(numeric.Second, numeric.First, numeric.Year),
        SpanDate span => new SpanDate(Swapped(span.Start), Swapped(span.End)),
        BoundedDate bounded => bounded with { Limit = Swapped(bounded.Limit) },
        DistantDate { Origin: { } origin } distant => distant with { Origin = Swapped(origin) },
        WeekOfDate week => new WeekOfDate(Swapped(week.Day)),
        LengthDate length => length with { Start = Swapped(length.Start) },
        _ => expression,
    };

    private static bool IsNumeric(DateExpression expression) => expression switch
    {
        NumericDate => true,
        SpanDate span => IsNumeric(span.Start) || IsNumeric(span.End),
        BoundedDate bounded => IsNumeric(bounded.Limit),
        DistantDate { Origin: { } origin } => IsNumeric(origin),
        WeekOfDate week => IsNumeric(week.Day),
        LengthDate length => IsNumeric(length.Start),
        _ => false,
    };

    // What stands before the day's own figures: "Feb. ", "2/", nothing.
    private static bool? IsDayFirst(string quote, DateExpression expression)
    {
        if (expression is not DayDate { Weekday: null } day || quote.IndexOf(day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return null;
        }

        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);
        var name = quote.IndexOf(month, StringComparison.OrdinalIgnoreCase);
        return name >= 0 ? at < name
            : day.Day > 12 && quote.Contains('/', StringComparison.Ordinal) && !quote.StartsWith(year(day), StringComparison.Ordinal) ? at == 0 : null;

        static string year(DayDate day) => day.Which.Number.ToString("0000", CultureInfo.InvariantCulture);
    }
}
