using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads spans of two dates: "from March to May", "between 2014 and 2018", "Monday through Friday", "2008-2012".</summary>
internal static class SpanForm
{
    // "1914-18"; two years further apart are written in full.
    private const int LongestShortSpan = 15;

    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        if ((NumericSpanForm.Read(tokens, index) ?? DayRangeForm.Read(tokens, index)) is { } days)
        {
            return days;
        }

        if (tokens.Is(index, "from"))
        {
            return IsMoved(tokens, index) ? null : Pair(tokens, index + 1, isOpened: true, "to", "until", "till", "through", "-", "~");
        }

        return tokens.Is(index, "between")
            ? Pair(tokens, index + 1, isOpened: true, "and", "-", "~", "through")
            : tokens.Is(index - 1, "from") ? null : Pair(tokens, index, isOpened: false, "to", "through", "until", "till", "-", "~") ?? JoinedYears(tokens, index);
    }

    private static DatePhrase? Pair(DateTokens tokens, int index, bool isOpened, params ReadOnlySpan<string> links)
    {
        if ((Side(tokens, index, isBare: isOpened) ?? (isOpened ? Now(tokens, index) : null)) is not { } start || !tokens.Is(start.End, links))
        {
            return null;
        }

        var link = start.End;
        var side = tokens.Skip(link + 1, "in", "the");
        side = CalendarWords.Month(tokens.Word(side)) is null && side > link + 1 && tokens.Is(link + 1, "the") ? link + 1 : side;
        return (Side(tokens, side, isBare: true) ?? Now(tokens, side)) is { } end && AreAlike(start.Expression, end.Expression)
            ? new DatePhrase(end.End, new SpanDate(start.Expression, end.Expression)) : null;
    }

    private static DatePhrase? Side(DateTokens tokens, int index, bool isBare)
    {
        if (DateForms.Day(tokens, index) is { } phrase)
        {
            return phrase;
        }

        if (!isBare && !tokens.Is(index + 1, "to", "through", "until", "till", "-", "~"))
        {
            return null;
        }

        if (!isBare && tokens.Is(index + 1, "-") && !tokens.Tokens[index + 1].SpaceBefore && WhichWords.YearFigures(tokens, index + 2) is not null)
        {
            return YearForm.ReadBare(tokens, index);
        }

        if (MonthWords.Certain(tokens, index) is { } month && (tokens.IsCapitalized(index) || isBare))
        {
            return new DatePhrase(index + 1, new MonthDate(month, Occurrence.Unstated));
        }

        if (isBare && tokens.Is(index, "august"))
        {
            return new DatePhrase(index + 1, new MonthDate(8, Occurrence.Unstated));
        }

        return isBare || IsYearPair(tokens, index) ? YearForm.ReadBare(tokens, index) : null;
    }

    // "2014 to 2018": two years in order, of nothing that could be counted.
    private static bool IsYearPair(DateTokens tokens, int index) =>
        WhichWords.YearFigures(tokens, index) is { } first and >= 1500 && WhichWords.YearFigures(tokens, index + 2) is { } last && first < last
        && !tokens.Is(index - 1, "$", "about", "nearly") && (!tokens.IsWord(index + 3) || FunctionWords.IsFunctionWord(tokens.Word(index + 3)));

    // "between now and November", "from March to date".
    private static DatePhrase? Now(DateTokens tokens, int index) => tokens.Word(index) switch
    {
        "now" => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, 0)),
        "date" when tokens.Is(index - 1, "to", "till", "until") => new DatePhrase(index + 1, new PeriodDate(CalendarUnit.Day, 0)),
        "the" when tokens.Is(index + 1, "present") => new DatePhrase(index + 2, new PeriodDate(CalendarUnit.Day, 0)),
        _ => null,
    };

    // "2008-2012" as one token.
    private static DatePhrase? JoinedYears(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        var isPair = word.Length == 9 && word[4] is '-' or '~' && word.Where((_, place) => place != 4).All(char.IsAsciiDigit);
        if (!isPair)
        {
            return ShortYears(tokens, index);
        }

        var first = Year(word[..4]);
        var last = Year(word[5..]);
        return first is >= 1500 && last is < 2200 && first < last ? new DatePhrase(index + 1, new SpanDate(new YearDate(first), new YearDate(last))) : null;
    }

    // "1871-72" in one token or three; "2011-12" can be a month.
    private static DatePhrase? ShortYears(DateTokens tokens, int index)
    {
        var isOne = tokens.Word(index) is { Length: 7 } word && word[4] == '-';
        var end = isOne ? index + 1 : index + 3;
        var text = isOne ? tokens.Word(index) : tokens.Word(index) + tokens.Word(index + 1) + tokens.Word(index + 2);
        return text.Length == 7 && text[4] == '-' && text.Where((_, place) => place != 4).All(char.IsAsciiDigit) && (isOne || !tokens.Tokens[index + 2].SpaceBefore)
            && Year(text[..4]) is >= 1500 and < 2200 and var first && Year(text[5..]) is > 12 and var last && last - (first % 100) is > 0 and <= LongestShortSpan && !tokens.Is(end, "-", "/")
                ? new DatePhrase(end, new SpanDate(new YearDate(first), new YearDate((first / 100 * 100) + last))) : null;
    }

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // Both are days, or neither is: "Wednesday to 2018" is no span.
    private static bool AreAlike(DateExpression start, DateExpression end) =>
        start is not (NamedEventDate or StretchDate) && end is not (NamedEventDate or StretchDate)
        && (start is not YearDate || IsDated(end)) && (end is not YearDate || IsDated(start)) && (start is WeekdayDate == end is WeekdayDate || start is PeriodDate || end is PeriodDate || (start is WeekdayDate { Which.Kind: not OccurrenceKind.Unstated } && IsDated(end)));

    private static bool IsDated(DateExpression date) => date switch
    {
        YearDate or DecadeDate => true,
        MonthDate month => month.Which.Kind == OccurrenceKind.InYear,
        DayDate day => day.Which.Kind == OccurrenceKind.InYear,
        QuarterDate quarter => quarter.Which.Kind == OccurrenceKind.InYear,
        PeriodPartDate part => IsDated(part.Whole),
        PeriodDate => true,
        _ => false,
    };

    // "moved from Tuesday to Wednesday" names two dates, not the days between them.
    private static bool IsMoved(DateTokens tokens, int index)
    {
        for (var before = Math.Max(0, index - 6); before < index; before++)
        {
            if (tokens.Is(before, "moved", "postponed", "rescheduled", "changed", "delayed", "pushed", "shifted", "move", "postpone", "moving", "rose", "grew", "fell", "increased", "declined", "dropped"))
            {
                return true;
            }
        }

        return false;
    }
}
