namespace Discrepancy.Findings;

/// <summary>How much a finding matters.</summary>
public enum Level
{
    /// <summary>Nothing to see: shown only on request.</summary>
    None,

    /// <summary>Worth a reader's time, but compatible or uncertain.</summary>
    Note,

    /// <summary>The sources differ.</summary>
    Warning,

    /// <summary>The sources cannot both be right.</summary>
    Error,
}
