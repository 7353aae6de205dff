namespace Discrepancy.Findings;

/// <summary>How the values of a finding relate. The vocabulary is open: later versions may add to it.</summary>
public enum Relation
{
    /// <summary>The same.</summary>
    Agreement,

    /// <summary>One is a more precise version of the other.</summary>
    Granularity,

    /// <summary>Rounding, or a hedge that fits.</summary>
    Approximation,

    /// <summary>Another accepted name or name order.</summary>
    Alias,

    /// <summary>The same fact in another light.</summary>
    Framing,

    /// <summary>They look as if they could not both be true, but what they speak of is not certain.</summary>
    PossibleContradiction,

    /// <summary>One name, written in two ways that are not both accepted.</summary>
    SpellingVariant,

    /// <summary>One person with two offices that are not the same.</summary>
    TitleVariance,

    /// <summary>One utterance with different words.</summary>
    QuoteVariance,

    /// <summary>One statement or act, credited to two.</summary>
    AttributionConflict,

    /// <summary>Done for one, planned or suspected for the other.</summary>
    StatusConflict,

    /// <summary>Both cannot be true.</summary>
    Contradiction,
}
