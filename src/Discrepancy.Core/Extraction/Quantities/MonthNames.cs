namespace Discrepancy.Extraction;

/// <summary>The names of months and days of the week, beside which a number is a date.</summary>
internal static class MonthNames
{
    /// <summary>Whether a word in lower case names a month.</summary>
    public static bool IsMonth(string word) => word is
        "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "jan." or "feb." or "mar." or "apr." or "jun." or "jul." or "aug." or "sep." or "sept." or "oct." or "nov." or "dec."
        or "jan" or "feb" or "apr" or "jun" or "jul" or "aug" or "sept" or "oct" or "nov" or "dec";

    /// <summary>Whether a word in lower case names a month or a day of the week.</summary>
    public static bool IsMonthOrDay(string word) => IsMonth(word) || word is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";
}
