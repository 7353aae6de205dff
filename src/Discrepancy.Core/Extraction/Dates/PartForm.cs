using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads parts of a period: "early 2013", "mid-2012", "the end of the month", "earlier this week".</summary>
internal static class PartForm
{
    internal static DatePhrase? Read(DateTokens tokens, int index) => Joined(tokens, index) ?? Before(tokens, index) ?? Named(tokens, index) ?? Rest(tokens, index) ?? YearEnd(tokens, index) ?? ToDate(tokens, index);

    // "mid-2012" as one token.
    private static DatePhrase? Joined(DateTokens tokens, int index)
    {
        if (tokens.Word(index) is not ['m', 'i', 'd', '-', .. var rest])
        {
            return null;
        }

        DatePhrase? whole = null;
        if (CalendarWords.Month(rest) is { } month)
        {
            var which = WhichWords.YearBehind(tokens, index + 1);
            whole = new DatePhrase(which?.End ?? (index + 1), new MonthDate(month, which?.Which ?? Occurrence.Unstated));
        }
        else if (rest.Length == 4 && rest.All(char.IsAsciiDigit) && int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture) is >= 1000 and var year)
        {
            whole = new DatePhrase(index + 1, new YearDate(year));
        }

        return whole is null ? null : new DatePhrase(whole.End, new PeriodPartDate(PeriodPart.Middle, whole.Expression), Approximator.About);
    }

    private static DatePhrase? Before(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        PeriodPart? part = tokens.Word(word) switch
        {
            "early" => PeriodPart.Early,
            "mid" or "mid-" => PeriodPart.Middle,
            "late" => PeriodPart.Late,
            "earlier" when word == index => PeriodPart.Earlier,
            "later" when word == index => PeriodPart.Later,
            _ => null,
        };

        if (part is not { } which || tokens.Is(index - 1, "as", "too", "than", "how"))
        {
            return null;
        }

        var isComparative = which is PeriodPart.Earlier or PeriodPart.Later;
        var start = tokens.Skip(word + 1, "-");
        var next = tokens.Skip(start, "in");
        return Whole(tokens, next, allowsThe: isComparative || next > start) is { } whole && (!isComparative || IsCurrent(whole.Expression))
            ? Phrase(which, whole) : null;
    }

    private static DatePhrase? Named(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        word = tokens.Skip(word, "very");
        PeriodPart? part = tokens.Word(word) switch
        {
            "beginning" or "start" => PeriodPart.Early,
            "middle" => PeriodPart.Middle,
            "end" or "close" => PeriodPart.Late,
            _ => null,
        };

        // "at the end of year", "end of month".
        if (part is { } early && tokens.Is(word + 1, "of") && CalendarWords.Unit(tokens.Word(word + 2)) is { } unit and (CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Week))
        {
            return Phrase(early, new DatePhrase(word + 3, new PeriodDate(unit, 0)), isEdge: true);
        }

        return part is { } which && tokens.Is(word + 1, "of") && Whole(tokens, word + 2, allowsThe: true) is { } whole ? Phrase(which, whole, isEdge: true) : null;
    }

    // "take the rest of the week off"; "was out for the rest of the year" tells of a year that was told.
    private static DatePhrase? Rest(DateTokens tokens, int index)
    {
        var word = tokens.Skip(index, "the");
        return tokens.Is(word, "rest", "remainder", "remaining") && tokens.Is(word + 1, "of") && Whole(tokens, word + 2, allowsThe: true) is { } whole && IsCurrent(whole.Expression)
            ? Phrase(PeriodPart.Later, whole) with { NeedsPresent = true } : null;
    }

    // "by year end", "at year-end", "before the year's end".
    private static DatePhrase? YearEnd(DateTokens tokens, int index)
    {
        var year = tokens.Skip(index, "the");
        if (tokens.Form(year) is "EOY" or "EOM")
        {
            return Phrase(PeriodPart.Late, new DatePhrase(year + 1, new PeriodDate(tokens.Is(year, "eoy") ? CalendarUnit.Year : CalendarUnit.Month, 0)), isEdge: true);
        }

        var end = tokens.Is(year, "year-end") ? year + 1
            : tokens.Is(year, "year") && tokens.Is(tokens.Skip(year + 1, "-", "'s"), "end") ? tokens.Skip(year + 1, "-", "'s") + 1 : -1;
        return end > 0 && tokens.Is(index - 1, "by", "at", "before", "until", "after") && (!tokens.IsWord(end) || FunctionWords.IsFunctionWord(tokens.Word(end)))
            ? Phrase(PeriodPart.Late, new DatePhrase(end, new PeriodDate(CalendarUnit.Year, 0)), isEdge: true) : null;
    }

    // "in the year to date".
    private static DatePhrase? ToDate(DateTokens tokens, int index) =>
        tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not CalendarUnit.Day && tokens.Sequence(index + 2, "to", "date")
            ? new DatePhrase(index + 4, new PeriodPartDate(PeriodPart.Earlier, new PeriodDate(unit, 0))) : null;

    private static DatePhrase Phrase(PeriodPart part, DatePhrase whole, bool isEdge = false)
    {
        var approximator = part is PeriodPart.Earlier or PeriodPart.Later ? whole.Approximator : Approximator.About;
        return new DatePhrase(whole.End, new PeriodPartDate(part, whole.Expression) { IsEdge = isEdge }, approximator);
    }

    // "earlier this month" is a part of it; "earlier in 2012" too, but "earlier March" is a comparison.
    private static bool IsCurrent(DateExpression whole) => whole is PeriodDate { Unit: not CalendarUnit.Day } or YearDate or WeekendDate;

    private static DatePhrase? Whole(DateTokens tokens, int index, bool allowsThe)
    {
        if (allowsThe && tokens.Is(index, "the") && CalendarWords.Unit(tokens.Word(index + 1)) is { } unit and not CalendarUnit.Day)
        {
            return new DatePhrase(index + 2, new PeriodDate(unit, 0));
        }

        return (DateForms.Atom(tokens, index) ?? YearForm.ReadBare(tokens, index)) is { Expression.Precision: > DatePrecision.Day } whole ? whole : null;
    }
}
