using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a day with its time: "4:20 p.m. on Friday", "the morning of Feb. 22", "Wednesday night", "Friday at noon".</summary>
internal static class ClockForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index) => TimeFirst(tokens, index) ?? PartOf(tokens, index) ?? TimeBehind(tokens, index);

    private static DatePhrase? TimeFirst(DateTokens tokens, int index)
    {
        if (ClockWords.Time(tokens, index) is { } time)
        {
            return Day(tokens, tokens.Skip(tokens.Skip(time.End, ","), "on")) is { } day ? day with { Expression = day.Expression with { Time = time.Time } } : null;
        }

        return tokens.Is(index, "noon", "midnight") && Day(tokens, tokens.Skip(index + 1, "on")) is { } named
            ? named with { Expression = named.Expression with { DayPart = ClockWords.DayPart(tokens.Word(index))!.Value } } : null;
    }

    private static DatePhrase? PartOf(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        return ClockWords.DayPart(tokens.Word(word)) is { } part && tokens.Is(word + 1, "of") && Day(tokens, word + 2) is { } day
            ? day with { Expression = day.Expression with { DayPart = part } } : null;
    }

    private static DatePhrase? TimeBehind(DateTokens tokens, int index)
    {
        if (Day(tokens, index) is not { } day)
        {
            return null;
        }

        if (ClockWords.DayPart(tokens.Word(day.End)) is { } part)
        {
            return new DatePhrase(day.End + 1, day.Expression with { DayPart = part });
        }

        var at = tokens.Skip(day.End, ",");
        return tokens.Is(at, "at") && ClockWords.Time(tokens, at + 1) is { } time
            ? new DatePhrase(time.End, day.Expression with { Time = time.Time }) : null;
    }

    private static DatePhrase? Day(DateTokens tokens, int index) =>
        DateForms.Atom(tokens, index) is { Expression.Precision: DatePrecision.Day } day ? day : null;
}
