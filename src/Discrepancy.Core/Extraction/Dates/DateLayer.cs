namespace Discrepancy.Extraction;

/// <summary>The layers of forms whose reading at a token is remembered, as the forms above them ask for it many times.</summary>
internal enum DateLayer
{
    /// <summary>One date without parts.</summary>
    Atom,

    /// <summary>A date, or a part of one.</summary>
    Day,

    /// <summary>A stretch of time away.</summary>
    Distance,

    /// <summary>Anything that has two ends.</summary>
    Closed,
}
