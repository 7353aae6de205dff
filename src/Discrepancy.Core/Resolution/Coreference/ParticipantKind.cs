namespace Discrepancy.Resolution;

/// <summary>What a participant is, as far as pronouns tell.</summary>
internal enum ParticipantKind
{
    /// <summary>A person: "he", "she".</summary>
    Person,

    /// <summary>An organization or a state: "it".</summary>
    Body,
}
