namespace Discrepancy.Wording;

/// <summary>How two aligned words relate.</summary>
internal enum WordMatch
{
    /// <summary>One word.</summary>
    Same,

    /// <summary>One word, contracted on one side.</summary>
    Contracted,

    /// <summary>A gap on one side: whatever the other has may have stood there.</summary>
    Gap,

    /// <summary>Another word, or a word on one side only.</summary>
    Different,
}
