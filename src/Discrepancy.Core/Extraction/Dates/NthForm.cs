using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads units counted within a period and the week around a day: "the first week of May", "the week of April 10".</summary>
internal static class NthForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        if (tokens.Sequence(word, "week", "of"))
        {
            return DateForms.Atom(tokens, word + 2) is { Expression.Precision: DatePrecision.Day } day ? new DatePhrase(day.End, new WeekOfDate(day.Expression)) : null;
        }

        var number = tokens.Is(word, "last", "final") ? (-1, word + 1) : tokens.Ordinal(word);
        if (number is not var (count, end) || !tokens.Is(end + 1, "of", "in"))
        {
            return null;
        }

        var weekday = CalendarWords.Weekday(tokens.Word(end));
        var unit = weekday is null ? CalendarWords.Unit(tokens.Word(end)) : CalendarUnit.Day;
        return unit is { } counted && Whole(tokens, end + 2) is { } whole && counted.ToPrecision() < whole.Expression.Precision
            ? new DatePhrase(whole.End, new NthDate(count, counted, whole.Expression) { Weekday = weekday }) : null;
    }

    private static DatePhrase? Whole(DateTokens tokens, int index)
    {
        if (tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not CalendarUnit.Day)
        {
            return new DatePhrase(index + 2, new PeriodDate(unit, 0));
        }

        return (DateForms.Atom(tokens, index) ?? YearForm.ReadBare(tokens, index)) is { Expression.Precision: > DatePrecision.Day } whole ? whole : null;
    }
}
