namespace Discrepancy.Language;

/// <summary>The tense of a verb form.</summary>
public enum GrammaticalTense
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>Present.</summary>
    Pres,

    /// <summary>Past.</summary>
    Past,
}
