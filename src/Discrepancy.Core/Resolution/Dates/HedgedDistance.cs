using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>What "more than two weeks ago" says to the letter: any day before that day.</summary>
internal static class HedgedDistance
{
    /// <summary>The open range; null where no distance is hedged so.</summary>
    internal static DateRange? Open(DateValue date, DateResolution resolution) =>
        date is { Approximator: Approximator.MoreThan, Expression: DistantDate distant } && (resolution.Stated ?? resolution.Range) is { First: { } first, Last: { } last }
            ? distant.Direction is DistanceDirection.Ago or DistanceDirection.Before ? new DateRange(null, first.AddDays(-1)) : new DateRange(last, null)
            : null;
}
