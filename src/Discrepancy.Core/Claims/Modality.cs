namespace Discrepancy.Claims;

/// <summary>How a claim stands to reality.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>To come, intended or agreed for later.</summary>
    Planned,

    /// <summary>Believed, alleged or suspected.</summary>
    Suspected,

    /// <summary>Said not to be so by somebody.</summary>
    Denied,

    /// <summary>Possible: "may", "could".</summary>
    Possible,
}
