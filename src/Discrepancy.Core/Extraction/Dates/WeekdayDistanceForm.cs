using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a weekday of a week some time away: "Monday two weeks from now", "two weeks ago on Tuesday", "on Friday, 3 weeks after Christmas".</summary>
internal static class WeekdayDistanceForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        if (CalendarWords.Weekday(tokens.Word(index)) is { } first)
        {
            return Distance(tokens, tokens.Skip(index + 1, ",")) is { } behind && !(tokens.Is(index + 1, ",") && IsPast(behind.Expression)) ? Phrase(behind.End, first, behind) : null;
        }

        return Distance(tokens, index) is { } before && tokens.Is(before.End, "on") && CalendarWords.Weekday(tokens.Word(before.End + 1)) is { } last
            ? Phrase(before.End + 2, last, before) : null;
    }

    private static DatePhrase Phrase(int end, DayOfWeek weekday, DatePhrase distance) =>
        new(end, new NthDate(1, CalendarUnit.Day, new WeekOfDate(distance.Expression)) { Weekday = weekday });

    // What counts from another event of the text ("two weeks later") tells no week.
    private static DatePhrase? Distance(DateTokens tokens, int index) =>
        DistanceForm.Read(tokens, index) is { NeedsFuture: false, Expression: DistantDate { Count: not null, Unit: not CalendarUnit.Day } distant } phrase
        && (distant.Origin is not null || distant.Direction is DistanceDirection.Ago or DistanceDirection.FromNow) ? phrase : null;

    // "He said on Monday, two years ago he had": the comma parts them.
    private static bool IsPast(DateExpression distance) => distance is DistantDate { Direction: DistanceDirection.Ago or DistanceDirection.Before };
}
