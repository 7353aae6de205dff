using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Dates;

/// <summary>One expression of an input of the Recognizers specs.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="Type">Its type without the version: date, daterange, datetime, datetimerange, duration, time ...</param>
/// <param name="Values">The values it may have; none where the specs leave it unresolved.</param>
internal sealed record SpecResult(TextSpan Span, string Words, string Type, ImmutableArray<SpecValue> Values)
{
    /// <summary>Whether it tells days or a length of time. A moment counted in hours, minutes or seconds ("in 5 minutes") or "now" tells a time of day.</summary>
    public bool TellsDays => Type is "date" or "daterange" or "duration" || (Type is "datetime" or "datetimerange" && !IsTimeOfDay);

    private bool IsTimeOfDay => Words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.ToLowerInvariant().TrimStart([.. "0123456789"])
        is "now" or "h" or "moment" or "present" or "min" or "hour" or "hours" or "hrs" or "minute" or "minutes" or "mins" or "second" or "seconds" or "secs" or "asap");
}
