using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What follows a length of time and belongs to it: "two years and three months", "a year and a half", "2 weeks, 3 days".</summary>
internal static class CompoundLength
{
    private const decimal MonthsInYear = 12;
    private const decimal DaysInWeek = 7;

    /// <summary>The length with what follows it, in the smaller unit.</summary>
    internal static (decimal? Count, CalendarUnit Unit, int End) Add(DateTokens tokens, decimal count, CalendarUnit unit, int end)
    {
        if (tokens.Sequence(end, "and", "a", "half"))
        {
            return (count + 0.5m, unit, end + 3);
        }

        var next = tokens.Skip(end, "and", ",");
        var smaller = unit switch { CalendarUnit.Year => CalendarUnit.Month, CalendarUnit.Week => CalendarUnit.Day, _ => (CalendarUnit?)null };
        var (several, behind) = tokens.Is(next, "a", "one") ? (1, next + 1) : tokens.Cardinal(next) ?? (0, next);
        if (several == 0 || smaller is not { } part || CalendarWords.AnyUnit(tokens.Word(behind)) != part)
        {
            return (count, unit, end);
        }

        return ((count * (part == CalendarUnit.Month ? MonthsInYear : DaysInWeek)) + several, part, behind + 1);
    }
}
