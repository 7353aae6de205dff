namespace Discrepancy.Values;

/// <summary>The precision that a unit gives to a date.</summary>
internal static class CalendarUnitPrecision
{
    /// <summary>The precision of one such unit.</summary>
    internal static DatePrecision ToPrecision(this CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => DatePrecision.Day,
        CalendarUnit.Week => DatePrecision.Week,
        CalendarUnit.Month => DatePrecision.Month,
        CalendarUnit.Quarter => DatePrecision.Season,
        CalendarUnit.Year => DatePrecision.Year,
        CalendarUnit.Decade => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };
}
