namespace Discrepancy.Claims;

/// <summary>Who asserts a claim.</summary>
/// <param name="Kind">In whose name it is asserted.</param>
/// <param name="Speaker">The words that name the speaker; null for the author and where nobody is named.</param>
public sealed record Attribution(AttributionKind Kind, string? Speaker = null)
{
    /// <summary>The document itself asserts it.</summary>
    public static Attribution Author { get; } = new(AttributionKind.Author);
}
