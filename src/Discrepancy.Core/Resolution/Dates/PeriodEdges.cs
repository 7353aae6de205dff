using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>
/// Where a range begins or ends that is limited by an edge or the middle of a period: "from the end of March" begins with its last day,
/// "to the start of 2008" ends with its first, as a limit is a point.
/// </summary>
internal static class PeriodEdges
{
    /// <summary>The day the words name; null where they name a part rather than an edge.</summary>
    internal static DateResolution? Read(DateExpression expression, DateContext context)
    {
        if (expression is not PeriodPartDate { IsEdge: true } part || DateExpressionResolver.Resolve(part.Whole, context).Range is not { First: { } first, Last: { } last })
        {
            return null;
        }

        var day = part.Part switch
        {
            PeriodPart.Early => first,
            PeriodPart.Late => last,
            _ => first.AddDays((last.DayNumber - first.DayNumber + 1) / 2),
        };
        return DateResolution.Read(DateRange.Day(day), DateWords.Say(day));
    }
}
