namespace Discrepancy.Language;

/// <summary>The form of a verb.</summary>
public enum VerbForm
{
    /// <summary>Not a verb.</summary>
    None,

    /// <summary>Finite.</summary>
    Fin,

    /// <summary>Infinitive.</summary>
    Inf,

    /// <summary>Participle.</summary>
    Part,

    /// <summary>Gerund or present participle.</summary>
    Ger,
}
