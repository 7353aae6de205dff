using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A number or a pair of numbers before its unit is known: "10 to 15", "$1.2bn".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Low">The number, or the lower of the two.</param>
/// <param name="High">The number, or the higher of the two.</param>
/// <param name="Step">The place the words stop at.</param>
internal sealed record Amount(int First, int End, decimal Low, decimal High, decimal Step)
{
    /// <summary>ISO 4217 code of the currency sign before it; null where none stands there.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it is a place in a series.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it is a share of a whole: "one in three".</summary>
    public bool IsShare { get; init; }

    /// <summary>How the words hedge it themselves: "dozens of"; null where they do not.</summary>
    public Approximator? Stated { get; init; }

    /// <summary>Whether the words name two ends, were they the same: "between 16 and 16".</summary>
    public bool IsSpan { get; init; }

    /// <summary>Whether it is one number and not a range.</summary>
    public bool IsSingle => Low == High;

    /// <summary>Whether it is one whole number.</summary>
    public bool IsWhole => IsSingle && Low == decimal.Truncate(Low);
}
