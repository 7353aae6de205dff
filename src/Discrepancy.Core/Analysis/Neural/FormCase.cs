namespace Discrepancy.Analysis;

/// <summary>How the letters of a form are cased.</summary>
internal enum FormCase
{
    /// <summary>No letters with case.</summary>
    None,

    /// <summary>Lower case only.</summary>
    Lower,

    /// <summary>One upper-case letter and lower-case letters behind it.</summary>
    Title,

    /// <summary>Several upper-case letters only.</summary>
    Upper,

    /// <summary>One upper-case letter only, as in an initial.</summary>
    SingleUpper,

    /// <summary>Any other mixture, as in McCain or iPhone.</summary>
    Mixed,
}
