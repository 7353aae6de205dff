namespace Discrepancy.Analysis;

/// <summary>How a token may end a sentence.</summary>
internal enum Terminal
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A full stop.</summary>
    FullStop,

    /// <summary>A question or exclamation mark, or several.</summary>
    Mark,

    /// <summary>Three periods, or the one character for them.</summary>
    Ellipsis,

    /// <summary>The full stop, question or exclamation mark of scripts without spaces.</summary>
    Ideographic,

    /// <summary>The period of an abbreviation.</summary>
    Abbreviation,
}
