namespace Discrepancy.Benchmarks.Quick;

/// <summary>A part of the quick run.</summary>
internal enum QuickPart
{
    /// <summary>Processes that analyse their first document.</summary>
    Cold,

    /// <summary>The analysis on one thread.</summary>
    Analyze,

    /// <summary>The analysis on one thread and on two, in turns.</summary>
    Threads,

    /// <summary>Everything up to the report.</summary>
    Pipeline,
}
