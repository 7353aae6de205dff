namespace Discrepancy.Reading;

/// <summary>What a word of a date line is.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing that belongs to a date.</summary>
    None,

    /// <summary>A month's name.</summary>
    Month,

    /// <summary>A number that may be the day of a month.</summary>
    DayNumber,

    /// <summary>A date of digits: 2023-02-22, 2/22/2023.</summary>
    WholeDate,

    /// <summary>A weekday, a year, a time, a label or punctuation.</summary>
    Companion,
}
