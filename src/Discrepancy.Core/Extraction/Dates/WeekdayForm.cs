using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads days of the week, weekends and days without their month: "last Tuesday", "Friday of next week", "over the weekend", "the 18th".</summary>
internal static class WeekdayForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        WeekFirst(tokens, index) ?? Weekday(tokens, index) ?? Weekend(tokens, index) ?? DayOfMonth(tokens, index);

    // "last week on Tuesday".
    private static DatePhrase? WeekFirst(DateTokens tokens, int index)
    {
        if (WhichWords.PeriodBehind(tokens, index, "week") is not { } week || tokens.Is(index, "of", "in", ","))
        {
            return null;
        }

        var day = tokens.Skip(tokens.Skip(week.End, ","), "on");
        return (Day(tokens, day) ?? ShortDay(tokens, day)) is { } weekday ? new DatePhrase(day + 1, new WeekdayDate(weekday, week.Which)) : null;
    }

    private static DatePhrase? Weekday(DateTokens tokens, int index)
    {
        if (AfterTold(tokens, index) is var following && following > index && Day(tokens, following) is { } told)
        {
            return new DatePhrase(following + 1, new WeekdayDate(told, Occurrence.Told));
        }

        // "behind this Wednesday leak": "this" belongs to the noun.
        if (tokens.Is(index, "this", "that") && Day(tokens, index + 1) is not null && tokens.IsWord(index + 2) && index + 2 < tokens.Count
            && tokens.Tokens[index + 2] is { PartOfSpeech: Language.PartOfSpeech.Noun } && ClockWords.DayPart(tokens.Word(index + 2)) is null)
        {
            return null;
        }

        if (WhichWords.Before(tokens, index) is { } which && Day(tokens, which.End) is { } marked)
        {
            return new DatePhrase(which.End + 1, new WeekdayDate(marked, Which(tokens, index, which)));
        }

        if ((Day(tokens, index) ?? ShortDay(tokens, index)) is not { } day)
        {
            return null;
        }

        if (tokens.Figures(index + 1, 2) is null && MonthDayCore.Day(tokens, tokens.Skip(index + 1, "the")) is { } number
            && (EndsPhrase(tokens, number.End) || ClockWords.Time(tokens, number.End) is not null))
        {
            return new DatePhrase(number.End, new DayOfMonthDate(number.Day, Occurrence.Unstated) { Weekday = day });
        }

        if (tokens.Figures(index + 1, 2) is { } figures and > 0 and <= 31 && EndsPhrase(tokens, index + 2) && !tokens.Is(index + 2, "-", ":", "/", "to", "a.m.", "p.m."))
        {
            return new DatePhrase(index + 2, new DayOfMonthDate(figures, Occurrence.Unstated) { Weekday = day });
        }

        // "on Sat at noon": without "on" or a number beside it the short name is another word.
        if (CalendarWords.Weekday(tokens.Word(index)) is null && !tokens.Is(index - 1, "on"))
        {
            return null;
        }

        var end = index + 1;
        var part = ClockWords.DayPart(tokens.Word(end));
        return WhichWords.PeriodBehind(tokens, part is null ? end : end + 1, "week") is { } week
            ? new DatePhrase(week.End, new WeekdayDate(day, week.Which) { DayPart = part ?? DayPart.Unstated })
            : new DatePhrase(end, new WeekdayDate(day, Occurrence.Unstated));
    }

    // "the following Friday", "on that Friday"; "said that Friday was" is another word.
    private static int AfterTold(DateTokens tokens, int index) =>
        tokens.Is(index, "that") && tokens.Is(index - 1, "on", "by", "until", "since", "before", "after", "later", "early") ? index + 1
        : tokens.Is(tokens.Skip(index, "the"), "following") ? tokens.Skip(index, "the") + 1 : index;

    // "on previous Monday" is that of the week before, "this past Monday" the latest one.
    private static Occurrence Which(DateTokens tokens, int index, (Occurrence Which, int End) which) =>
        tokens.Is(index, "previous") ? Occurrence.Offset(-1) : tokens.Is(which.End - 1, "past") ? Occurrence.Latest : which.Which;

    private static DatePhrase? Weekend(DateTokens tokens, int index)
    {
        if (WhichWords.Before(tokens, index) is { } which && tokens.Is(which.End, "weekend"))
        {
            return new DatePhrase(which.End + 1, new WeekendDate(which.Which));
        }

        var isDated = tokens.Sequence(index, "the", "weekend") && tokens.Is(index - 1, "over", "on", "at", "during", "by", "until", "before", "after");
        return isDated && EndsPhrase(tokens, index + 2) ? new DatePhrase(index + 2, new WeekendDate(Occurrence.Unstated)) : null;
    }

    private static DatePhrase? DayOfMonth(DateTokens tokens, int index)
    {
        // "on 29th".
        if (tokens.Is(index - 1, "on") && tokens.StartsWithDigit(index) && tokens.Ordinal(index) is { Value: <= 31 } plain && EndsPhrase(tokens, plain.End) && !tokens.Is(plain.End, "of"))
        {
            return new DatePhrase(plain.End, new DayOfMonthDate(plain.Value, Occurrence.Unstated));
        }

        // "on the 17 from 2pm".
        if (tokens.Is(index - 1, "on") && tokens.Is(index, "the") && tokens.Figures(index + 1, 2) is { } figures and > 0 and <= 31 && IsTime(tokens, index + 2))
        {
            return new DatePhrase(index + 2, new DayOfMonthDate(figures, Occurrence.Unstated));
        }

        if (!tokens.Is(index, "the") || tokens.Ordinal(index + 1) is not { Value: <= 31 } number)
        {
            return null;
        }

        if (WhichWords.PeriodBehind(tokens, number.End, "month") is { } month)
        {
            return new DatePhrase(month.End, new DayOfMonthDate(number.Value, month.Which));
        }

        if (tokens.Sequence(number.End, "of", "the", "month"))
        {
            return new DatePhrase(number.End + 3, new DayOfMonthDate(number.Value, Occurrence.Offset(0)));
        }

        // "the first" is hardly ever a day; "on the 18th" nearly always is.
        var isDated = char.IsAsciiDigit(tokens.Form(index + 1)[0]) && tokens.Is(index - 1, "on", "by", "until", "since", "before", "after", "from", "through", "of");
        return isDated && EndsPhrase(tokens, number.End) && !tokens.Is(number.End, "of")
            ? new DatePhrase(number.End, new DayOfMonthDate(number.Value, Occurrence.Unstated)) : null;
    }

    private static bool IsTime(DateTokens tokens, int index) =>
        tokens.Is(index, "at", "from", "between")
        && (ClockWords.Time(tokens, index + 1) is not null || (tokens.Cardinal(index + 1) is { Value: <= 12 } hour && tokens.Is(hour.End, "to", "and", "-") && ClockWords.Time(tokens, hour.End + 1) is not null));

    private static DayOfWeek? Day(DateTokens tokens, int index)
    {
        if (tokens.Is(index - 1, "super", "bloody", "black", "fat", "giving", "cyber", "good", "ash", "palm"))
        {
            return null;
        }

        if (tokens.Is(index + 1, "night") && tokens.Is(index + 2, "live", "football", "lights"))
        {
            return null;
        }

        var isTitle = tokens.IsCapitalized(index + 1)
            && tokens.Is(index + 1, "times", "telegraph", "mirror", "mail", "express", "post", "herald", "sun", "school");
        return isTitle ? null : CalendarWords.Weekday(tokens.Word(index));
    }

    // "Fri. 14th", "tues the 4th": the short names are days only beside a number.
    private static DayOfWeek? ShortDay(DateTokens tokens, int index) =>
        tokens.IsCapitalized(index) || (tokens.Is(index + 1, "the") && tokens.StartsWithDigit(index + 2) && !tokens.Is(index, "sat", "sun", "wed")) ? CalendarWords.ShortWeekday(tokens.Word(index)) : null;

    private static bool EndsPhrase(DateTokens tokens, int index) =>
        index >= tokens.Count || (!tokens.IsWord(index) && (!tokens.Is(index, "-") || tokens.Tokens[index].SpaceBefore)) || FunctionWords.IsFunctionWord(tokens.Word(index));
}
