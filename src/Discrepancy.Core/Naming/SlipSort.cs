namespace Discrepancy.Naming;

/// <summary>Where one edit makes one written name of another, and with that how likely it is a slip rather than another name.</summary>
internal enum SlipSort
{
    /// <summary>Not one edit apart, or apart by what tells two names or two forms of one.</summary>
    None,

    /// <summary>At the last letter: often another name or form (Rait and Raite), so it takes strong evidence.</summary>
    Ending,

    /// <summary>Within the word: what a slip looks like.</summary>
    Inner,
}
