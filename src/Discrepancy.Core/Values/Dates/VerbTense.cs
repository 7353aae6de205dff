namespace Discrepancy.Values;

/// <summary>The tense of the words around a date: it tells whether the last or the next such day is meant.</summary>
public enum VerbTense
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It happens.</summary>
    Present,

    /// <summary>It is to happen.</summary>
    Future,
}
