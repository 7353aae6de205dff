using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads periods counted from now and from another event: "yesterday", "this week", "last year", "tonight", "the following day".</summary>
internal static class PeriodForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        Adverb(tokens, index) ?? DayPartOf(tokens, index) ?? WorkWeek(tokens, index) ?? Counted(tokens, index) ?? Neighbour(tokens, index) ?? Same(tokens, index) ?? Bare(tokens, index);

    private static DatePhrase? Adverb(DateTokens tokens, int index)
    {
        if (tokens.Sequence(index, "the", "day", "before", "yesterday"))
        {
            return new DatePhrase(index + 4, new PeriodDate(CalendarUnit.Day, -2));
        }

        if (tokens.Sequence(index, "the", "day", "after", "tomorrow"))
        {
            return new DatePhrase(index + 4, new PeriodDate(CalendarUnit.Day, 2));
        }

        if (tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not CalendarUnit.Day)
        {
            // "the week after next", "the year before last".
            int? far = tokens.Sequence(index + 2, "after", "next") ? 2 : tokens.Sequence(index + 2, "before", "last") ? -2 : null;
            return far is { } offset ? new DatePhrase(index + 4, new PeriodDate(unit, offset)) : null;
        }

        // "USA Today", "The World Tonight": the last word of a name.
        if (index > 0 && tokens.IsCapitalized(index) && tokens.IsCapitalized(index - 1) && tokens.IsWord(index - 1))
        {
            return null;
        }

        return tokens.Word(index) switch
        {
            "yesterday" => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, -1)),
            "today" => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, 0)),
            "tomorrow" or "tmrw" => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, 1)),
            "tonight" or "tonite" => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, 0) { DayPart = DayPart.Night }),
            _ => null,
        };
    }

    private static DatePhrase? DayPartOf(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "last", "next") && tokens.Is(index + 1, "morning", "afternoon", "evening", "night") && !tokens.Is(index - 1, "the"))
        {
            // "Next morning he left" tells of the day after one that was told; "will be out next evening" counts from now.
            var isNext = tokens.Is(index, "next");
            return new DatePhrase(index + 2, new PeriodDate(CalendarUnit.Day, isNext ? 1 : -1) { DayPart = ClockWords.DayPart(tokens.Word(index + 1))!.Value }) { NeedsFuture = isNext };
        }

        return tokens.Is(index, "this") && ClockWords.DayPart(tokens.Word(index + 1)) is { } part
            ? new DatePhrase(index + 2, new PeriodDate(CalendarUnit.Day, 0) { DayPart = part }) : null;
    }

    // "this working week", "next workweek": Monday to Friday.
    private static DatePhrase? WorkWeek(DateTokens tokens, int index)
    {
        var end = tokens.Is(index + 1, "workweek") ? index + 2 : tokens.Is(index + 1, "working", "work", "business") && tokens.Is(index + 2, "week") ? index + 3 : -1;
        int? offset = tokens.Word(index) switch { "last" => -1, "this" => 0, "next" => 1, _ => null };
        return end > 0 && offset is { } weeks && !tokens.Is(index - 1, "the")
            ? new DatePhrase(end, new SpanDate(new WeekdayDate(DayOfWeek.Monday, Occurrence.Offset(weeks)), new WeekdayDate(DayOfWeek.Friday, Occurrence.Offset(weeks)))) : null;
    }

    private static DatePhrase? Counted(DateTokens tokens, int index)
    {
        // "the last year" looks back over a year; "the last quarter" is the one before this.
        var unit = tokens.Is(index + 1, "calendar") ? index + 2 : index + 1;
        if (CalendarWords.Unit(tokens.Word(unit)) is not { } period || (period != CalendarUnit.Quarter && tokens.Is(index - 1, "the", "these", "those")))
        {
            return null;
        }

        int? offset = tokens.Word(index) switch
        {
            "last" => -1,
            "this" or "current" => 0,
            "next" => 1,
            "previous" or "past" when period == CalendarUnit.Quarter => -1,
            "coming" or "upcoming" => 1,
            _ => null,
        };
        return offset is { } number && period != CalendarUnit.Day ? new DatePhrase(unit + 1, new PeriodDate(period, number)) : null;
    }

    // "is away for the week.", "sales in the year."; "for the day of the vote" and "was out for the year" name others.
    private static DatePhrase? Bare(DateTokens tokens, int index)
    {
        var end = index + 2;
        return tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not (CalendarUnit.Decade or CalendarUnit.Century)
            && (tokens.Is(index - 1, "for") || (tokens.Is(index - 1, "in") && unit is CalendarUnit.Week or CalendarUnit.Year))
            && (end >= tokens.Count || tokens.Is(end, ".", "!", "?", ";"))
                ? new DatePhrase(end, new PeriodDate(unit, 0)) { NeedsPresent = true } : null;
    }

    // "that year", "the same day"; "that day care" and "the same day that" are not.
    private static DatePhrase? Same(DateTokens tokens, int index)
    {
        var word = tokens.Is(index, "that") ? index + 1 : tokens.Sequence(index, "the", "same") || tokens.Sequence(index, "that", "same") ? index + 2 : -1;
        return word > 0 && CalendarWords.Unit(tokens.Word(word)) is { } unit and not (CalendarUnit.Decade or CalendarUnit.Century)
            && (!tokens.IsWord(word + 1) || (FunctionWords.IsFunctionWord(tokens.Word(word + 1)) && !tokens.Is(word + 1, "'s", "that", "as")))
                ? new DatePhrase(word + 1, new SameDate(unit)) : null;
    }

    // "the following day", "the previous year", "the next day": a neighbour of a day that another sentence states.
    private static DatePhrase? Neighbour(DateTokens tokens, int index)
    {
        if (!tokens.Is(index, "the") || CalendarWords.Unit(tokens.Word(index + 2)) is not { } unit)
        {
            return null;
        }

        DistanceDirection? direction = tokens.Word(index + 1) switch
        {
            "following" => DistanceDirection.After,
            "next" when unit == CalendarUnit.Day => DistanceDirection.After,
            "previous" or "preceding" => DistanceDirection.Before,
            _ => null,
        };

        if (tokens.Is(index + 1, "current"))
        {
            return new DatePhrase(index + 3, new PeriodDate(unit, 0));
        }

        // "the next day, Sept. 15": the date behind it tells.
        if (tokens.Is(index + 3, ",") && MonthDayCore.Read(tokens, index + 4) is not null)
        {
            return null;
        }

        return direction is { } way ? new DatePhrase(index + 3, new DistantDate(1, unit, way, null)) : null;
    }
}
