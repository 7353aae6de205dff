namespace Discrepancy.Reading;

/// <summary>Where in a line a furniture phrase has to stand.</summary>
internal enum FurnitureMatch
{
    /// <summary>It is the whole line, counts and marks around it aside.</summary>
    Line,

    /// <summary>It starts a line that is no prose.</summary>
    Start,

    /// <summary>It starts a line, prose or not.</summary>
    Sentence,

    /// <summary>It stands anywhere in a line that is no prose.</summary>
    Within,
}
