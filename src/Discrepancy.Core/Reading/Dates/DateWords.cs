using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Discrepancy.Reading;

/// <summary>Sorts the words of a date line.</summary>
internal static partial class DateWords
{
    private const int TimeoutMilliseconds = 10_000;

    private static readonly FrozenSet<string> Companions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "published", "posted", "created", "updated", "modified", "issued", "released", "date", "dated", "last", "first", "on", "at", "of", "the",
        "am", "pm", "a.m", "p.m", "noon", "midnight", "minutes", "hours", "days", "weeks", "months", "years", "minute", "hour", "day", "week", "month", "year", "ago",
        "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet", "cest", "ist", "jst", "hkt", "aest", "aedt");

    /// <summary>What <paramref name="word"/>, with the punctuation around it, is in a date line.</summary>
    public static DateWordKind KindOf(string word)
    {
        var bare = word.Trim(',', ';', ':', '(', ')', '[', ']', '|', '·', '•', '–', '—', '-', '.', '*', '_', '"');
        if (bare.Length == 0 || Companions.Contains(bare) || CalendarWords.IsWeekday(bare) || TimeOrYear().IsMatch(bare))
        {
            return DateWordKind.Companion;
        }

        if (CalendarWords.MonthNumber(bare) > 0)
        {
            return DateWordKind.Month;
        }

        if (WholeDate().IsMatch(bare))
        {
            return DateWordKind.WholeDate;
        }

        return DayNumber().IsMatch(bare) ? DateWordKind.DayNumber : DateWordKind.None;
    }

    [GeneratedRegex(@"^[0-9]{1,2}(?:st|nd|rd|th)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex DayNumber();

    [GeneratedRegex(
        @"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{4,20}(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2}))\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex WholeDate();

    [GeneratedRegex(
        @"^(?:[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\.[0-9]{1,9})?)?(?:[ap]\.?m|Z|[+-][0-9]{2}:?[0-9]{2})?|[0-9]{1,2}[ap]\.?m|\+[0-9]{2}:?[0-9]{2}|[0-9]{4})\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex TimeOrYear();
}
