namespace Discrepancy.Findings;

/// <summary>How a finding stands to the findings of an earlier run.</summary>
public enum BaselineState
{
    /// <summary>It was not compared with an earlier run.</summary>
    None,

    /// <summary>The earlier run did not have it.</summary>
    New,

    /// <summary>The earlier run had it too.</summary>
    Unchanged,

    /// <summary>The earlier run had it; this one does not.</summary>
    Absent,
}
