namespace Discrepancy.Analysis;

/// <summary>The kind of thing that a name names.</summary>
internal enum EntityType
{
    /// <summary>A person or a named family.</summary>
    Person,

    /// <summary>An organisation, company, team or band.</summary>
    Organization,

    /// <summary>A place, country or building.</summary>
    Place,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>A work, product, nationality or other name.</summary>
    Miscellaneous,
}
