using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Dates that need no day of publication.</summary>
internal static class FixedPeriods
{
    internal static DateResolution Year(int year) => Said(DateRange.Year(year));

    internal static DateResolution Decade(int firstYear) => Said(Years(firstYear, firstYear + 9));

    internal static DateResolution Century(int number) => Said(Years(Math.Max(1, (number - 1) * 100), (number * 100) - 1));

    internal static DateResolution Ambiguous(NumericDate date)
    {
        var monthFirst = new DateOnly(date.Year, date.First, date.Second);
        var dayFirst = new DateOnly(date.Year, date.Second, date.First);
        return DateResolution.Unresolved(string.Create(CultureInfo.InvariantCulture, $"it can be {DateWords.Say(monthFirst)} or {DateWords.Say(dayFirst)}"));
    }

    private static DateRange Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static DateResolution Said(DateRange range) => DateResolution.Read(range, DateWords.Say(range));
}
