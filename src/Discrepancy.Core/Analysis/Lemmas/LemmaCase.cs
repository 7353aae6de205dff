namespace Discrepancy.Analysis;

/// <summary>What a script does to the case of a form.</summary>
internal enum LemmaCase
{
    /// <summary>Keeps it.</summary>
    Keep,

    /// <summary>Lower case throughout.</summary>
    Lower,

    /// <summary>A capital, then lower case.</summary>
    Title,
}
