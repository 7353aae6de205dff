using System.Collections.Frozen;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The names of months, weekdays, seasons and units: small closed classes of English.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, int> MonthNumbers = BuildMonths();

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["monday"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> ShortWeekdays = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["thur"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Season> Seasons = new Dictionary<string, Season>(StringComparer.Ordinal)
    {
        ["spring"] = Values.Season.Spring,
        ["springtime"] = Values.Season.Spring,
        ["summer"] = Values.Season.Summer,
        ["summertime"] = Values.Season.Summer,
        ["autumn"] = Values.Season.Autumn,
        ["fall"] = Values.Season.Autumn,
        ["winter"] = Values.Season.Winter,
        ["wintertime"] = Values.Season.Winter,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CalendarUnit> Units = new Dictionary<string, CalendarUnit>(StringComparer.Ordinal)
    {
        ["day"] = CalendarUnit.Day,
        ["week"] = CalendarUnit.Week,
        ["month"] = CalendarUnit.Month,
        ["quarter"] = CalendarUnit.Quarter,
        ["year"] = CalendarUnit.Year,
        ["decade"] = CalendarUnit.Decade,
        ["century"] = CalendarUnit.Century,
        ["centurie"] = CalendarUnit.Century,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month of a full or shortened name; null where it is none.</summary>
    internal static int? Month(string word) => MonthNumbers.TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    /// <summary>The weekday of a full name.</summary>
    internal static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>The weekday of a shortened name, which is also a word of its own in some cases ("sun", "sat").</summary>
    internal static DayOfWeek? ShortWeekday(string word) => ShortWeekdays.TryGetValue(word.TrimEnd('.'), out var day) ? day : null;

    /// <summary>The season.</summary>
    internal static Season? Season(string word) => Seasons.TryGetValue(word, out var season) ? season : null;

    /// <summary>The unit of a word in the singular.</summary>
    internal static CalendarUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>The unit of a word in the singular or plural.</summary>
    internal static CalendarUnit? AnyUnit(string word) => Unit(word.EndsWith('s') ? word[..^1] : word);

    /// <summary>A unit in the singular or plural with how many it stands for: a fortnight is two weeks.</summary>
    internal static (int Count, CalendarUnit Unit)? Length(string word) =>
        word is "fortnight" or "fortnights" ? (2, CalendarUnit.Week) : AnyUnit(word) is { } unit ? (1, unit) : null;

    private static FrozenDictionary<string, int> BuildMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal) { ["sept"] = 9 };
        for (var month = 0; month < MonthNames.Length; month++)
        {
            months[MonthNames[month]] = month + 1;
            months[MonthNames[month][..3]] = month + 1;
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
