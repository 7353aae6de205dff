namespace Discrepancy.Extraction;

/// <summary>What shows that a capitalised word is a person's name, from the surest.</summary>
internal enum PersonCue
{
    /// <summary>An office before or behind it.</summary>
    Title,

    /// <summary>"Mr.", "Ms.", "Sir".</summary>
    Honorific,

    /// <summary>It starts with a given name.</summary>
    GivenName,

    /// <summary>The analysis took it for a person's name.</summary>
    NamedEntity,

    /// <summary>The document gives the full name elsewhere.</summary>
    KnownSurname,
}
