using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>Days that are told by the day of the report: "tonight", "on Sunday". Stateless.</summary>
internal static class SlotDay
{
    private const int DaysOfWeek = 7;

    /// <summary>
    /// Whether two reports of other days tell a day by the same words. What differs is when they were published, or the page says when it
    /// was changed; a report that was taken over word for word does not tell of another day.
    /// </summary>
    public static bool IsOneWordOfTwoReports(Claim left, Claim right) =>
        left.Value is DateValue { Range: { } one } own && right.Value is DateValue { Range: { } other } its && one != other
        && left.Span.Document.Published?.Value is { } day && right.Span.Document.Published?.Value is { } otherDay && day != otherDay
        && (AreOneWeekday(own.Expression, one, its.Expression, other) || AreOneWord(left.Span.Quote, right.Span.Quote));

    private static bool AreOneWord(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase) && !left.Any(char.IsAsciiDigit);

    // "Sunday" and "Sunday, March 10": by a multiple of seven days apart only where a weekday was read against the wrong day.
    private static bool AreOneWeekday(DateExpression left, DateRange one, DateExpression right, DateRange other) =>
        (left is WeekdayDate || right is WeekdayDate)
        && one is { First: { } first, Last: { } last } && first == last && other is { First: { } otherFirst, Last: { } otherLast } && otherFirst == otherLast
        && (first.DayNumber - otherFirst.DayNumber) % DaysOfWeek == 0;
}
