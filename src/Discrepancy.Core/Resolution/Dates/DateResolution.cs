using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>What a date means.</summary>
/// <param name="Range">The days; null where it cannot be told.</param>
/// <param name="Reason">Why it cannot be told; null where it can.</param>
/// <param name="Reading">How it was read, in words for a person; empty where it cannot be told.</param>
internal sealed record DateResolution(DateRange? Range, string? Reason, string Reading)
{
    /// <summary>The days the words name to the letter, where <see cref="Range"/> is wider; null where both are the same.</summary>
    internal DateRange? Stated { get; init; }

    /// <summary>A date that is told.</summary>
    internal static DateResolution Read(DateRange range, string reading) => new(range, null, reading);

    /// <summary>A date that cannot be told.</summary>
    internal static DateResolution Unresolved(string reason) => new(null, reason, "");
}
