namespace Discrepancy.Values;

/// <summary>A unit of the calendar.</summary>
public enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years, from a year that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years, from a year that ends in 00, as in ISO 8601 and in news.</summary>
    Century,
}
