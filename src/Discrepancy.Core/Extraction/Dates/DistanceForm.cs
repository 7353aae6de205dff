using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads days a stretch of time away: "three days ago", "two weeks before Christmas", "a year earlier", "a month from now".</summary>
internal static class DistanceForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index) => tokens.Once(DateLayer.Distance, index, ReadAt);

    private static DatePhrase? ReadAt(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "in") && Stretch(tokens, index + 1) is { Count: not null } ahead && EndsPhrase(tokens, ahead.End))
        {
            var isTime = tokens.Is(ahead.End, "'s", "'") && tokens.Is(ahead.End + 1, "time");
            return Phrase(isTime ? ahead.End + 2 : ahead.End, ahead.Count, ahead.Unit, DistanceDirection.FromNow, origin: null) with { NeedsFuture = !isTime };
        }

        if (Stretch(tokens, index) is not { } stretch)
        {
            return null;
        }

        var (count, unit, end) = stretch;
        return tokens.Word(end) switch
        {
            "ago" => Phrase(end + 1, count, unit, DistanceDirection.Ago, origin: null),
            "hence" => Phrase(end + 1, count, unit, DistanceDirection.FromNow, origin: null),
            "from" when tokens.Is(end + 1, "now", "today") => Phrase(end + 2, count, unit, DistanceDirection.FromNow, origin: null),
            "from" => FromDate(tokens, end + 1, count, unit, DistanceDirection.After),
            "earlier" or "previously" => Phrase(end + 1, count, unit, DistanceDirection.Before, origin: null),
            "later" or "afterward" or "afterwards" => Phrase(end + 1, count, unit, DistanceDirection.After, origin: null),
            "before" => FromDate(tokens, end + 1, count, unit, DistanceDirection.Before) ?? Unanchored(tokens, end + 1, count, unit, DistanceDirection.Before),
            "after" => FromDate(tokens, end + 1, count, unit, DistanceDirection.After) ?? Unanchored(tokens, end + 1, count, unit, DistanceDirection.After),
            _ => null,
        };
    }

    private static DatePhrase Phrase(int end, decimal? count, CalendarUnit unit, DistanceDirection direction, DateExpression? origin) =>
        new(end, new DistantDate(count, unit, direction, origin));

    // "three days before the storm" counts from the storm, "three days before." from what was told.
    private static DatePhrase Unanchored(DateTokens tokens, int end, decimal? count, CalendarUnit unit, DistanceDirection direction) =>
        new(end, new DistantDate(count, unit, direction, null) { IsOfEvent = end < tokens.Count && (tokens.IsWord(end) || tokens.StartsWithDigit(end)) });

    private static DatePhrase? FromDate(DateTokens tokens, int index, decimal? count, CalendarUnit unit, DistanceDirection direction) =>
        DateForms.Day(tokens, index) is { } origin && !tokens.Is(origin.End, "'s") ? Phrase(origin.End, count, unit, direction, origin.Expression) : null;

    // "in two weeks", but not "in two weeks of talks".
    private static bool EndsPhrase(DateTokens tokens, int end) =>
        (tokens.Is(end, "'s", "'") && tokens.Is(end + 1, "time")) || (!tokens.Is(end, "of", "ago", "'s", "'", "-") && (!tokens.IsWord(end) || FunctionWords.IsFunctionWord(tokens.Word(end)) || CalendarWords.Weekday(tokens.Word(end)) is not null));

    private static (decimal? Count, CalendarUnit Unit, int End)? Stretch(DateTokens tokens, int index)
    {
        if (Count(tokens, index) is { } count && CalendarWords.Length(tokens.Word(count.End)) is var (times, unit))
        {
            return count.Count is { } many ? CompoundLength.Add(tokens, many * times, unit, count.End + 1) : (null, unit, count.End + 1);
        }

        // "years ago", but not the end of "two and a half years ago" or "four - year".
        var isBare = tokens.Word(index).EndsWith('s') && !tokens.Is(index - 1, "half", "-", "of", "1/2") && tokens.Cardinal(index - 1) is null;
        return isBare && CalendarWords.AnyUnit(tokens.Word(index)) is { } bare ? (null, bare, index + 1) : null;
    }

    private static (decimal? Count, int End)? Count(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "several", "many", "some"))
        {
            return (null, index + 1);
        }

        if (tokens.Is(index, "a", "an"))
        {
            return tokens.Word(index + 1) switch
            {
                "few" => (null, index + 2),
                "couple" => (2, tokens.Skip(index + 2, "of")),
                _ => (1, index + 1),
            };
        }

        return tokens.Number(index) is { } number ? (number.Value, number.End) : null;
    }
}
