namespace Discrepancy.Values;

/// <summary>How finely a date was stated, from the finest to the coarsest.</summary>
public enum DatePrecision
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A few days that were named: "Jan. 9-10".</summary>
    Days,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season, or three months.</summary>
    Season,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>No unit: an open range or an unclear stretch.</summary>
    Range,
}
