namespace Discrepancy.Reporting;

/// <summary>The part a piece of a text report plays.</summary>
public enum TextStyle
{
    /// <summary>Prose.</summary>
    Plain,

    /// <summary>The level of an error.</summary>
    Error,

    /// <summary>The level of a warning.</summary>
    Warning,

    /// <summary>The level of a note, and of what is below it.</summary>
    Note,

    /// <summary>What a finding is about.</summary>
    Topic,

    /// <summary>A value as it was normalised.</summary>
    Value,

    /// <summary>File, line and column.</summary>
    Location,

    /// <summary>Words of a document.</summary>
    Quote,

    /// <summary>What is added for those who want to know more.</summary>
    Muted,

    /// <summary>Words of a document that set it apart from the others.</summary>
    Difference,
}
