namespace Discrepancy.Language;

/// <summary>The mood of a finite verb.</summary>
public enum GrammaticalMood
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>Indicative.</summary>
    Ind,

    /// <summary>Imperative.</summary>
    Imp,

    /// <summary>Subjunctive.</summary>
    Sub,
}
