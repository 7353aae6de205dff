namespace Discrepancy.Lexicons;

/// <summary>What a qualifier does to the office it stands with.</summary>
internal enum QualifierEffect
{
    /// <summary>Makes it another office: "deputy", "vice", "senior".</summary>
    Rank,

    /// <summary>Makes it a past one: "former", "ex", "then".</summary>
    Former,

    /// <summary>Makes it a temporary one: "acting", "interim".</summary>
    Acting,

    /// <summary>Makes it one to come: "elect", "designate".</summary>
    Future,

    /// <summary>Makes it a title without the office: "honorary".</summary>
    Honorary,

    /// <summary>Changes nothing: "current", "longtime".</summary>
    Current,
}
