using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads days, months, seasons, quarters and public days with what tells which one is meant, before or behind them.</summary>
internal static class RecurringForm
{
    private static readonly Func<DateTokens, int, RecurringCore?>[] Cores =
        [MonthDayCore.Read, HolidayCore, SeasonCore.Read, QuarterCore.Read, BareMonthCore];

    internal static DatePhrase? Read(DateTokens tokens, int index) =>
        YearFirst(tokens, index) ?? WithWordBefore(tokens, index) ?? Plain(tokens, index);

    // "last year in December", "this year, in spring".
    private static DatePhrase? YearFirst(DateTokens tokens, int index)
    {
        if (WhichWords.YearFigures(tokens, index) is { } year && tokens.Word(index + 1) is ['q' or 'h', >= '1' and <= '4'] && QuarterCore.Read(tokens, index + 1) is { } part)
        {
            return new DatePhrase(part.End, part.Make(Occurrence.InYear(year)));
        }

        if (WhichWords.YearFigures(tokens, index) is { } first && MonthWords.BehindYear(tokens, index + 1) is { } month)
        {
            return new DatePhrase(index + 2, new MonthDate(month, Occurrence.InYear(first)));
        }

        if (!tokens.Is(index, "last", "this", "next") || !tokens.Is(index + 1, "year"))
        {
            return null;
        }

        var preposition = tokens.Skip(index + 2, ",");
        var core = tokens.Is(preposition, "in", "on", "'s") ? Core(tokens, tokens.Skip(preposition + 1, "the")) : null;
        if (core is null)
        {
            return null;
        }

        var offset = tokens.Word(index) switch { "last" => -1, "this" => 0, _ => 1 };
        return new DatePhrase(core.End, core.Make(Occurrence.Offset(offset)));
    }

    private static DatePhrase? WithWordBefore(DateTokens tokens, int index) =>
        WhichWords.Before(tokens, index) is { } which && MarkedCore(tokens, which.End) is { } core
            ? new DatePhrase(core.End, core.Make(which.Which)) : null;

    private static DatePhrase? Plain(DateTokens tokens, int index)
    {
        var start = tokens.Is(index, "the") && Core(tokens, index) is null ? index + 1 : index;
        if (start > index && MonthWords.Certain(tokens, start) is not null)
        {
            return null;
        }

        if (MarkedCore(tokens, start) is { } dated && WhichWords.YearBehind(tokens, dated.End) is { } which)
        {
            return tokens.Is(which.End, "weekend") && dated.Make(which.Which) is HolidayDate holiday
                ? new DatePhrase(which.End + 1, new WeekendOfDate(holiday)) : new DatePhrase(which.End, dated.Make(which.Which));
        }

        return Core(tokens, start) is { NeedsWhich: false } core ? new DatePhrase(core.End, core.Make(Occurrence.Unstated)) : null;
    }

    private static RecurringCore? Core(DateTokens tokens, int index)
    {
        foreach (var read in Cores)
        {
            if (read(tokens, index) is { } core)
            {
                return core;
            }
        }

        return null;
    }

    // A month beside "last" or a year needs no further proof.
    private static RecurringCore? MarkedCore(DateTokens tokens, int index) =>
        Core(tokens, index) ?? (MonthWords.Certain(tokens, index) is { } month ? new RecurringCore(index + 1, which => new MonthDate(month, which)) : null);

    private static RecurringCore? BareMonthCore(DateTokens tokens, int index) =>
        MonthWords.Bare(tokens, index) is { } month ? new RecurringCore(index + 1, which => new MonthDate(month, which)) : null;

    private static RecurringCore? HolidayCore(DateTokens tokens, int index) =>
        HolidayWords.Read(tokens, index) is { } found
            ? tokens.Is(found.End, "weekend")
                ? new RecurringCore(found.End + 1, which => new WeekendOfDate(new HolidayDate(found.Holiday, which)))
                : new RecurringCore(found.End, which => new HolidayDate(found.Holiday, which))
            : null;
}
