namespace Discrepancy.Values;

/// <summary>A part of a day.</summary>
public enum DayPart
{
    /// <summary>None is stated.</summary>
    Unstated,

    /// <summary>The morning.</summary>
    Morning,

    /// <summary>Noon.</summary>
    Noon,

    /// <summary>The afternoon.</summary>
    Afternoon,

    /// <summary>The evening.</summary>
    Evening,

    /// <summary>The night that begins on the day.</summary>
    Night,

    /// <summary>Midnight.</summary>
    Midnight,
}
