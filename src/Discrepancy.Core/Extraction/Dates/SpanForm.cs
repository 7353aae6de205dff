using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads spans of two dates: "from March to May", "between 2014 and 2018", "Monday through Friday", "2008-2012".</summary>
internal static class SpanForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index)
    {
        if (DayRangeForm.Read(tokens, index) is { } days)
        {
            return days;
        }

        if (tokens.Is(index, "from"))
        {
            return IsMoved(tokens, index) ? null : Pair(tokens, index + 1, isOpened: true, "to", "until", "till", "through", "-");
        }

        return tokens.Is(index, "between")
            ? Pair(tokens, index + 1, isOpened: true, "and", "-")
            : tokens.Is(index - 1, "from") ? null : Pair(tokens, index, isOpened: false, "to", "through", "-") ?? JoinedYears(tokens, index);
    }

    private static DatePhrase? Pair(DateTokens tokens, int index, bool isOpened, params ReadOnlySpan<string> links)
    {
        if (Side(tokens, index, isBare: isOpened) is not { } start || !tokens.Is(start.End, links))
        {
            return null;
        }

        var link = start.End;
        var side = tokens.Skip(link + 1, "in");
        return Side(tokens, side, isBare: true) is { } end && AreAlike(start.Expression, end.Expression)
            ? new DatePhrase(end.End, new SpanDate(start.Expression, end.Expression)) : null;
    }

    private static DatePhrase? Side(DateTokens tokens, int index, bool isBare)
    {
        if (DateForms.Day(tokens, index) is { } phrase)
        {
            return phrase;
        }

        if (!isBare && !tokens.Is(index + 1, "to", "through", "-"))
        {
            return null;
        }

        if (!isBare && tokens.Is(index + 1, "-") && !tokens.Tokens[index + 1].SpaceBefore && WhichWords.YearFigures(tokens, index + 2) is not null)
        {
            return YearForm.ReadBare(tokens, index);
        }

        if (MonthWords.Certain(tokens, index) is { } month && tokens.IsCapitalized(index))
        {
            return new DatePhrase(index + 1, new MonthDate(month, Occurrence.Unstated));
        }

        return isBare ? YearForm.ReadBare(tokens, index) : null;
    }

    // "2008-2012" as one token.
    private static DatePhrase? JoinedYears(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        var isPair = word.Length == 9 && word[4] == '-' && word.Where((_, place) => place != 4).All(char.IsAsciiDigit);
        if (!isPair)
        {
            return null;
        }

        var first = Year(word[..4]);
        var last = Year(word[5..]);
        return first is >= 1500 && last is < 2200 && first < last ? new DatePhrase(index + 1, new SpanDate(new YearDate(first), new YearDate(last))) : null;
    }

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // Both are days, or neither is: "Wednesday to 2018" is no span.
    private static bool AreAlike(DateExpression start, DateExpression end) =>
        start is not (NamedEventDate or StretchDate) && end is not (NamedEventDate or StretchDate)
        && (start is not YearDate || IsDated(end)) && (end is not YearDate || IsDated(start)) && start is WeekdayDate == end is WeekdayDate;

    private static bool IsDated(DateExpression date) => date switch
    {
        YearDate or DecadeDate => true,
        MonthDate month => month.Which.Kind == OccurrenceKind.InYear,
        DayDate day => day.Which.Kind == OccurrenceKind.InYear,
        PeriodPartDate part => IsDated(part.Whole),
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
