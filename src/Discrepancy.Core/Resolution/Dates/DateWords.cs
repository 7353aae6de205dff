using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Says days and ranges in plain English.</summary>
internal static class DateWords
{
    /// <summary>"22 February 2023".</summary>
    internal static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"22 February 2023", "December 2020", "2012", "9 February 2012 to 10 February 2012", "from 1 January 2019 on".</summary>
    internal static string Say(DateRange range)
    {
        if (range.First is not { } first)
        {
            return $"up to {Say(range.Last!.Value)}";
        }

        if (range.Last is not { } last)
        {
            return $"from {Say(first)} on";
        }

        if (first == last)
        {
            return Say(first);
        }

        if (range == DateRange.Month(first.Year, first.Month))
        {
            return first.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        return range == DateRange.Year(first.Year) ? first.ToString("yyyy", CultureInfo.InvariantCulture) : $"{Say(first)} to {Say(last)}";
    }
}
