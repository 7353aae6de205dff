using Discrepancy.Text;

namespace Discrepancy.Claims;

/// <summary>One place of a document that makes a claim.</summary>
/// <param name="Span">The words that carry the value.</param>
/// <param name="SentenceSpan">The sentence around them.</param>
public sealed record ClaimPlace(SourceSpan Span, TextSpan SentenceSpan);
