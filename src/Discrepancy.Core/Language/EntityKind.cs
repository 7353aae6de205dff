namespace Discrepancy.Language;

/// <summary>What a name names.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, party, ministry, team or other body.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An event with a name: a war, an election, a championship.</summary>
    Event,

    /// <summary>A named thing of another kind.</summary>
    Other,
}
