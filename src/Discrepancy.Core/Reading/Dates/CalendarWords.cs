namespace Discrepancy.Reading;

/// <summary>The names of months and weekdays, whole and as newspapers shorten them. A closed class of English, so it is code and not a lexicon.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>1 to 12; 0 where <paramref name="word"/> names no month. A final period is ignored.</summary>
    public static int MonthNumber(ReadOnlySpan<char> word) => IndexOf(Months, word) + 1;

    /// <summary>Whether <paramref name="word"/> names a weekday. A final period is ignored.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => IndexOf(Weekdays, word) >= 0;

    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        const int Shortest = 3;
        const int Longest = 5;
        var bare = word.TrimEnd('.');
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].AsSpan();
            var shortened = bare.Length is >= Shortest and <= Longest && name.StartsWith(bare, StringComparison.OrdinalIgnoreCase);
            if (shortened || name.Equals(bare, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
