using Discrepancy.Text;

namespace Discrepancy.Claims;

/// <summary>What a claim is about.</summary>
/// <param name="Mention">The words of the text.</param>
/// <param name="Canonical">The name that mentions of one thing in one document share; the mention itself until it is resolved.</param>
/// <param name="Role">What the text calls it beside its name ("prime minister"); null where it says nothing.</param>
public sealed record ClaimSubject(string Mention, string Canonical, string? Role = null)
{
    /// <summary>The words of the text, with one blank between them.</summary>
    public string Mention { get; init; } = SingleSpaced.Of(Mention);

    /// <summary>The name that mentions of one thing in one document share; the mention itself until it is resolved.</summary>
    public string Canonical { get; init; } = SingleSpaced.Of(Canonical);

    /// <summary>Where the mention stands in the document's text; null where the subject is told by words from all over the clause.</summary>
    public TextSpan? Span { get; init; }
}
