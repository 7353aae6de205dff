namespace Discrepancy.Lexicons;

/// <summary>How the head noun of an office is used.</summary>
[Flags]
internal enum TitleTraits
{
    /// <summary>Nothing in particular: a job such as "economist".</summary>
    None = 0,

    /// <summary>May stand directly before a name: "Senator Smith".</summary>
    BeforeName = 1,

    /// <summary>One person at a time holds it for its body and place: "president".</summary>
    SingleHolder = 2,

    /// <summary>Names several people: "Sens.".</summary>
    Plural = 4,

    /// <summary>A short form: "Gov.", "CEO".</summary>
    Abbreviation = 8,
}
