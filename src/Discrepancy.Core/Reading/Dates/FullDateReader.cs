using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Finds the dates that name day, month and year: "February 22, 2023", "Wednesday, Feb. 22, 2023", "22 February 2023", "2023-02-22".
/// Dates of digits and slashes are left alone: nobody can tell 3/4/2023 without knowing where it was written.
/// </summary>
internal static partial class FullDateReader
{
    private const int TimeoutMilliseconds = 10_000;
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>The dates of <paramref name="text"/> inside <paramref name="within"/>, in text order.</summary>
    public static IEnumerable<FullDate> Read(string text, TextSpan within)
    {
        for (var match = Shape().Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
        {
            if (ToDay(match) is { } day)
            {
                var namesWeekday = CalendarWords.IsWeekday(match.Groups["weekday"].ValueSpan);
                var start = namesWeekday ? match.Index : match.Groups["date"].Index;
                yield return new FullDate(day, namesWeekday, new TextSpan(start, match.Index + match.Length));
            }
        }
    }

    private static DateOnly? ToDay(Match match)
    {
        var monthName = match.Groups["name"];
        var month = monthName.Success ? CalendarWords.MonthNumber(monthName.ValueSpan) : Number(match.Groups["month"]);
        var year = Number(match.Groups["year"]);
        var day = Number(match.Groups["day"]);
        var exists = month is >= 1 and <= 12 && year is >= FirstYear and <= LastYear && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}_/-])
        (?:
            (?:(?<weekday>\p{L}{3,9}\.?),?[ \u00A0]{1,3})?
            (?<date>
                (?<name>[A-Za-z]{3,9}\.?)[ \u00A0]{1,3}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,[ \u00A0]{0,3}|[ \u00A0]{1,3})(?<year>[0-9]{4})
              | (?<day>[0-9]{1,2})(?:st|nd|rd|th)?[ \u00A0]{1,3}(?:of[ \u00A0])?(?<name>[A-Za-z]{3,9}\.?),?[ \u00A0]{1,3}(?<year>[0-9]{4})
            )
          | (?<date>(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2}))(?=T[0-9]{2}:|(?![\p{L}\p{N}_/-]))
        )
        (?![\p{N}])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Shape();
}
