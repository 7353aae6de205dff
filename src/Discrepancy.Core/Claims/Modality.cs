namespace Discrepancy.Claims;

/// <summary>How a claim stands to reality.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>To come, intended or expected.</summary>
    Planned,

    /// <summary>Believed, reported or suspected.</summary>
    Suspected,

    /// <summary>Said not to be so by somebody.</summary>
    Denied,

    /// <summary>Possible: "may", "could".</summary>
    Possible,

    /// <summary>Made known for later: "announced that it would close".</summary>
    Announced,

    /// <summary>Agreed or accepted for later: "agreed to pay".</summary>
    Agreed,

    /// <summary>Proposed, offered or asked for.</summary>
    Proposed,

    /// <summary>Ordered, owed or called necessary: "was ordered to pay", "must".</summary>
    Required,

    /// <summary>Alleged: somebody is accused of it.</summary>
    Alleged,

    /// <summary>Wished for: "hopes that".</summary>
    Hoped,

    /// <summary>Only under a condition, or the condition itself: "if", "unless".</summary>
    Conditional,
}
