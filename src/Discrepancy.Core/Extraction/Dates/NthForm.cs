using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads units counted within a period and the week around a day: "the first week of May", "the week of April 10".</summary>
internal static class NthForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        // "week 27 of last year".
        if (tokens.Is(word, "week") && tokens.Figures(word + 1, 2) is { } week and > 0 and <= 53 && tokens.Is(word + 2, "of")
            && Whole(tokens, word + 3) is { Expression: YearDate or PeriodDate { Unit: CalendarUnit.Year } } year)
        {
            return new DatePhrase(year.End, new NthDate(week, CalendarUnit.Week, year.Expression));
        }

        // "in the week 31"; "Week 10" is one of a season's games.
        if (word > index && string.Equals(tokens.Form(word), "week", StringComparison.Ordinal) && tokens.Figures(word + 1, 2) is { } plain and > 0 and <= 53
            && (!tokens.IsWord(word + 2) || FunctionWords.IsFunctionWord(tokens.Word(word + 2))) && !tokens.Is(word + 2, "of", "-"))
        {
            return new DatePhrase(word + 2, new NthDate(plain, CalendarUnit.Week, new PeriodDate(CalendarUnit.Year, 0)));
        }

        if (tokens.Is(word, "week", "weekend") && HolidayOrDay(tokens, word) is { } around)
        {
            return around;
        }

        if (tokens.Is(word, "week") && (tokens.Is(word + 1, "of") || (word > index && tokens.Is(word + 1, "beginning", "starting", "commencing"))))
        {
            return DateForms.Atom(tokens, tokens.Skip(word + 2, "on")) is { Expression.Precision: DatePrecision.Day } day ? new DatePhrase(day.End, new WeekOfDate(day.Expression)) : null;
        }

        var number = tokens.Is(word, "last", "final") ? (-1, word + 1) : tokens.Ordinal(word);
        if (number is not var (count, end))
        {
            return null;
        }

        if (tokens.Cardinal(end) is { Value: >= 2 and <= 31 } several)
        {
            return CalendarWords.AnyUnit(tokens.Word(several.End)) is { } plural && tokens.Is(several.End + 1, "of") && Whole(tokens, several.End + 2) is { } longer && plural.ToPrecision() < longer.Expression.Precision
                ? new DatePhrase(longer.End, new NthDate(count, plural, longer.Expression) { Count = several.Value }) : null;
        }

        // "the first Monday evening of next month".
        var part = ClockWords.DayPart(tokens.Word(end + 1));
        var of = part is null ? end + 1 : end + 2;
        if (!tokens.Is(of, "of", "in"))
        {
            return null;
        }

        var weekday = CalendarWords.Weekday(tokens.Word(end));
        var unit = weekday is null ? CalendarWords.Unit(tokens.Word(end)) : CalendarUnit.Day;
        return unit is { } counted && Whole(tokens, of + 1) is { } whole && counted.ToPrecision() < whole.Expression.Precision
            ? new DatePhrase(whole.End, new NthDate(count, counted, whole.Expression) { Weekday = weekday, DayPart = part ?? DayPart.Unstated }) : null;
    }

    // "the weekend of Halloween".
    private static DatePhrase? HolidayOrDay(DateTokens tokens, int word) =>
        tokens.Sequence(word, "weekend", "of") && DateForms.Atom(tokens, word + 2) is { Expression: HolidayDate or DayDate or DayOfMonthDate } day
            ? new DatePhrase(day.End, new WeekendOfDate(day.Expression)) : null;

    private static DatePhrase? Whole(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not CalendarUnit.Day)
        {
            return new DatePhrase(index + 2, new PeriodDate(unit, 0));
        }

        return (DateForms.Atom(tokens, index) ?? YearForm.ReadBare(tokens, index)) is { Expression.Precision: > DatePrecision.Day } whole ? whole : null;
    }
}
