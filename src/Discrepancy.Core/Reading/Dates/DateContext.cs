using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>What the words around a date tell about it.</summary>
internal static partial class DateContext
{
    private const int TimeoutMilliseconds = 10_000;
    private const int Nearby = 40;

    /// <summary>
    /// Whether the date is a deadline, a birth, the start or end of a stretch, or points back to what happened then ("the May 3, 2011, storm"),
    /// and so says little about the day of writing.
    /// </summary>
    public static bool IsAnotherDay(string text, TextSpan date)
    {
        var start = Math.Max(0, date.Start - Nearby);
        return OtherDay().IsMatch(text[start..date.Start]);
    }

    /// <summary>The latest year that the text names as four digits; 0 where it names none.</summary>
    public static int LatestYear(string text, TextSpan within)
    {
        var latest = 0;
        for (var match = Year().Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
        {
            latest = Math.Max(latest, int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return latest;
    }

    [GeneratedRegex(
        @"\b(?:(?:by|until|till|before|through|since|from|between|due|expires?|expired|expiring|deadline of|beginning|starting|the|his|her|their|its)(?: on)?|(?:born|died|founded|established|built|signed|scheduled|planned|slated|will)(?: [\p{L}']{1,12}){0,3}) ?\(?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex OtherDay();

    [GeneratedRegex(@"(?<![\p{L}0-9$€£¥.,/#])(?:19|20)[0-9]{2}(?![0-9%]|[.,/][0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Year();
}
