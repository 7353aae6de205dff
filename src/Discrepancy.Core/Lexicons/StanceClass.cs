namespace Discrepancy.Lexicons;

/// <summary>What a word says of the reality of what depends on it.</summary>
internal enum StanceClass
{
    /// <summary>It is not so: "failed to", "refused to".</summary>
    Fail,

    /// <summary>It is so: "managed to".</summary>
    Succeed,

    /// <summary>Somebody says that it is not so.</summary>
    Deny,

    /// <summary>Intended or expected.</summary>
    Plan,

    /// <summary>Wished for.</summary>
    Hope,

    /// <summary>Agreed for later.</summary>
    Agree,

    /// <summary>Proposed or asked for.</summary>
    Propose,

    /// <summary>Made known.</summary>
    Announce,

    /// <summary>Ordered or owed.</summary>
    Require,

    /// <summary>Somebody is accused of it.</summary>
    Allege,

    /// <summary>Believed or suspected.</summary>
    Suspect,

    /// <summary>Possible.</summary>
    Possible,

    /// <summary>It has begun and goes on.</summary>
    Begin,

    /// <summary>Its object was called off.</summary>
    CallOff,
}
