using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads several days of one month: "Feb. 9-10", "9-10 February 2012", "March 3 to 5", "June 4 and 5".</summary>
internal static class DayRangeForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        var start = tokens.Skip(index, "from", "between");
        if (MonthWords.Certain(tokens, start) is { } month)
        {
            return Days(tokens, tokens.Skip(start + 1, "the")) is { } behind ? Phrase(tokens, behind.End, month, behind.First, behind.Last) : null;
        }

        var first = tokens.Skip(start, "the");
        // "from the 4th to the 23rd of next month".
        if (start > index && Days(tokens, first) is { } told && WhichWords.PeriodBehind(tokens, told.End, "month") is { } which)
        {
            return new DatePhrase(which.End, new SpanDate(new DayOfMonthDate(told.First, which.Which), new DayOfMonthDate(told.Last, which.Which)));
        }

        return Days(tokens, first) is { } days && MonthWords.Certain(tokens, tokens.Skip(days.End, "of")) is { } named
            ? Phrase(tokens, tokens.Skip(days.End, "of") + 1, named, days.First, days.Last) : null;
    }

    private static DatePhrase? Phrase(DateTokens tokens, int end, int month, int first, int last)
    {
        var which = WhichWords.YearBehind(tokens, end);
        var year = which?.Which ?? Occurrence.Unstated;
        return new DatePhrase(which?.End ?? end, new SpanDate(new DayDate(month, first, year), new DayDate(month, last, year)));
    }

    private static (int First, int Last, int End)? Days(DateTokens tokens, int index) =>
        (OneToken(tokens, index) ?? ThreeTokens(tokens, index)) is { } days && days.First < days.Last && days.Last <= 31 ? days : null;

    private static (int First, int Last, int End)? OneToken(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && int.TryParse(word.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(word.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first > 0
            ? (first, last, index + 1) : null;
    }

    private static (int First, int Last, int End)? ThreeTokens(DateTokens tokens, int index)
    {
        if (MonthDayCore.Day(tokens, index) is not { } first || !tokens.Is(first.End, "-", "to", "through", "and", "until", "till"))
        {
            return null;
        }

        // "March 3 and 5 others": the second number counts something.
        return MonthDayCore.Day(tokens, tokens.Skip(first.End + 1, "the")) is { } last
            && (!tokens.Is(first.End, "and") || !tokens.IsWord(last.End) || FunctionWords.IsFunctionWord(tokens.Word(last.End)) || CalendarWords.Month(tokens.Word(last.End)) is not null)
            ? (first.Day, last.Day, last.End) : null;
    }
}
