namespace Discrepancy.Claims;

/// <summary>How far what a claim tells of has come.</summary>
public enum EventStatus
{
    /// <summary>The text does not say; also what is a state and not an event.</summary>
    Unknown,

    /// <summary>It is over.</summary>
    Happened,

    /// <summary>It has begun and goes on.</summary>
    UnderWay,

    /// <summary>It lies ahead, if it comes about at all.</summary>
    ToCome,

    /// <summary>What the claim is about was called off.</summary>
    CalledOff,
}
