namespace Discrepancy.Values;

/// <summary>The word that opens a range at one end.</summary>
public enum DateBound
{
    /// <summary>"since": from its first day on.</summary>
    Since,

    /// <summary>"starting", "as early as", "2016 or later": from its first day on, whichever way the verb looks.</summary>
    From,

    /// <summary>"after": from the day behind it on.</summary>
    After,

    /// <summary>"until", "through": up to its last day.</summary>
    Until,

    /// <summary>"by", "no later than": up to its last day.</summary>
    By,

    /// <summary>"before": up to the day before it.</summary>
    Before,
}
