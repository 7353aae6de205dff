using Discrepancy.Text;

namespace Discrepancy.Claims;

/// <summary>Who asserts a claim.</summary>
/// <param name="Kind">In whose name it is asserted.</param>
/// <param name="Speaker">The words that name the speaker, a name where a pronoun could be tied to one; null for the author and where nobody is named.</param>
public sealed record Attribution(AttributionKind Kind, string? Speaker = null)
{
    /// <summary>The document itself asserts it.</summary>
    public static Attribution Author { get; } = new(AttributionKind.Author);

    /// <summary>Where the speaker is named beside the words that attribute; null where nobody is.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The words for those spoken to ("reporters"); null where they are not told.</summary>
    public string? Addressee { get; init; }

    /// <summary>The words that tell when, where or in what it was said ("at a news conference on Friday"); null where they are not told.</summary>
    public string? Occasion { get; init; }

    /// <summary>In whose words this is reported, where that is not the document itself; null where it is.</summary>
    public Attribution? Within { get; init; }
}
