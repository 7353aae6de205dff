using System.Collections.Frozen;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells where dates can start at all: every one holds a figure, a number or a word of the calendar, not far from its start. Most tokens of a
/// text are ruled out this way before any form is asked.
/// </summary>
internal sealed class DateCues
{
    // "no later than the very beginning of the second quarter".
    private const int Reach = 10;

    private static readonly FrozenSet<string> Words = new[]
    {
        "today", "yesterday", "tomorrow", "tmrw", "tonight", "tonite", "now", "present", "weekend", "workweek", "year-end", "eoy", "eom", "date",
        "fortnight", "fortnights", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    }.ToFrozenSet(StringComparer.Ordinal);

    // For each token, the index of the first cue from it on.
    private readonly int[] _next;

    internal DateCues(DateTokens tokens)
    {
        _next = new int[tokens.Count];
        var next = int.MaxValue;
        for (var index = tokens.Count - 1; index >= 0; index--)
        {
            next = IsCue(tokens, index) ? index : next;
            _next[index] = next;
        }
    }

    /// <summary>Whether a date can start at the token.</summary>
    internal bool CanStart(int index) => index >= 0 && index < _next.Length && _next[index] <= index + Reach;

    private static bool IsCue(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        return Words.Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9')
            || CalendarWords.Month(word) is not null || CalendarWords.Weekday(word) is not null || CalendarWords.ShortWeekday(word) is not null
            || CalendarWords.Season(word) is not null || CalendarWords.AnyUnit(word) is not null || ClockWords.DayPart(word) is not null
            || (word.StartsWith("mid-", StringComparison.Ordinal) && word.Length > 4) || HolidayWords.Opens(word)
            || tokens.Number(index) is not null || tokens.Ordinal(index) is not null;
    }
}
