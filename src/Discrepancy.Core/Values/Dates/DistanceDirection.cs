namespace Discrepancy.Values;

/// <summary>Which way a stretch of time is counted.</summary>
public enum DistanceDirection
{
    /// <summary>"ago": back from the day of publication.</summary>
    Ago,

    /// <summary>"from now": on from the day of publication.</summary>
    FromNow,

    /// <summary>"earlier", "before": back from another day.</summary>
    Before,

    /// <summary>"later", "after": on from another day.</summary>
    After,
}
