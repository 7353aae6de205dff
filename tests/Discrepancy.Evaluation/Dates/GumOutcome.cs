namespace Discrepancy.Evaluation.Dates;

/// <summary>What became of a marked date.</summary>
internal enum GumOutcome
{
    /// <summary>A claim that overlaps it has its value.</summary>
    Right,

    /// <summary>No claim overlaps it, but another claim of its sentence has its value: a repeated date is merged with the first.</summary>
    Merged,

    /// <summary>The claims that overlap it have other values.</summary>
    WrongValue,

    /// <summary>It is claimed, but which day it is could not be told.</summary>
    Unresolved,

    /// <summary>No claim overlaps it.</summary>
    NotFound,
}
