namespace Discrepancy.Reading;

/// <summary>Tells lines that hold a date and nothing else but what belongs to it: "Published: Wed., Feb. 22, 2023 at 5:40 p.m. EST".</summary>
internal static class DateLine
{
    private const int LongestLine = 120;
    private const int LongestPlace = 4;

    /// <summary>Whether <paramref name="line"/> is a date, with a weekday, a time or a label such as "updated" or not.</summary>
    public static bool IsOnlyDate(string line) => Holds(Words(line));

    /// <summary>Whether <paramref name="line"/> is a date, or a place in capitals and a date: "TOKYO, Feb. 22, 2023".</summary>
    public static bool IsDateOrPlaceAndDate(string line)
    {
        var words = Words(line);
        var place = 0;
        while (place < words.Length && DateWords.KindOf(words[place]) == DateWordKind.None)
        {
            place++;
        }

        return place == 0 ? Holds(words) : IsPlaceBeforeDate(words, place) && Holds(words[place..]);
    }

    private static bool IsPlaceBeforeDate(string[] words, int count)
    {
        if (count > LongestPlace || count == words.Length || !words.Take(count).All(word => char.IsUpper(word[0])))
        {
            return false;
        }

        return words[count - 1][^1] is ',' or ':' || words[count] is "|" or "-" or "–" or "—";
    }

    private static bool Holds(string[] words)
    {
        var (day, month, whole) = (false, false, false);
        foreach (var word in words)
        {
            var kind = DateWords.KindOf(word);
            if (kind == DateWordKind.None)
            {
                return false;
            }

            day |= kind == DateWordKind.DayNumber;
            month |= kind == DateWordKind.Month;
            whole |= kind == DateWordKind.WholeDate;
        }

        return whole || (day && month);
    }

    private static string[] Words(string line) =>
        line.Length > LongestLine ? [] : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
