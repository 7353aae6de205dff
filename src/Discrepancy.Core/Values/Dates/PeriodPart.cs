namespace Discrepancy.Values;

/// <summary>A part of a longer period.</summary>
public enum PeriodPart
{
    /// <summary>"early", "the beginning of": the first third.</summary>
    Early,

    /// <summary>"mid", "the middle of": the second third.</summary>
    Middle,

    /// <summary>"late", "the end of": the last third.</summary>
    Late,

    /// <summary>"earlier this month": up to the day of publication.</summary>
    Earlier,

    /// <summary>"later this year": from the day of publication on.</summary>
    Later,
}
