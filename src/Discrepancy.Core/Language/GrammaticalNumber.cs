namespace Discrepancy.Language;

/// <summary>The number of a noun, pronoun or determiner.</summary>
public enum GrammaticalNumber
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>One.</summary>
    Sing,

    /// <summary>More than one.</summary>
    Plur,
}
