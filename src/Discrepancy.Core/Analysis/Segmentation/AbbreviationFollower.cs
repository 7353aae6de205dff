namespace Discrepancy.Analysis;

/// <summary>What normally follows an abbreviation.</summary>
internal enum AbbreviationFollower
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A name, or another word with a capital.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,
}
