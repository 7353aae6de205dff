using System.Collections.Immutable;

namespace Discrepancy.Readers;

/// <summary>A line found in a page.</summary>
/// <param name="Segments">The segments, by number, whose letters are the line's: all in one block, in the order of the file.</param>
internal sealed record MarkupMatch(ImmutableArray<int> Segments)
{
    /// <summary>The first segment.</summary>
    public int First => Segments[0];

    /// <summary>The last segment.</summary>
    public int Last => Segments[^1];
}
