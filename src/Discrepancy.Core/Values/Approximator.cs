namespace Discrepancy.Values;

/// <summary>How exactly a value was stated.</summary>
public enum Approximator
{
    /// <summary>No hedge: "320".</summary>
    Exact,

    /// <summary>"about", "around", "some", "roughly": a little more or less.</summary>
    About,

    /// <summary>"almost", "nearly": a little less.</summary>
    Almost,

    /// <summary>"at least": this or more.</summary>
    AtLeast,

    /// <summary>"more than", "over": more.</summary>
    MoreThan,

    /// <summary>"up to", "as many as", "at most": this or less.</summary>
    AtMost,

    /// <summary>"less than", "under", "fewer than": less.</summary>
    LessThan,
}
