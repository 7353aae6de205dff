namespace Discrepancy.Language;

/// <summary>The degree of an adjective or adverb.</summary>
public enum ComparisonDegree
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>Positive.</summary>
    Pos,

    /// <summary>Comparative.</summary>
    Cmp,

    /// <summary>Superlative.</summary>
    Sup,
}
