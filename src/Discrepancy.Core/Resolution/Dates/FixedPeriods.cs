using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Dates that need no day of publication.</summary>
internal static class FixedPeriods
{
    internal static DateResolution Year(int year) => Said(DateRange.Year(year));

    internal static DateResolution Decade(int firstYear) => Said(Years(firstYear, firstYear + 9));

    internal static DateResolution Century(int number) => Said(Years(Math.Max(1, (number - 1) * 100), (number * 100) - 1));

    private static DateRange Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static DateResolution Said(DateRange range) => DateResolution.Read(range, DateWords.Say(range));
}
