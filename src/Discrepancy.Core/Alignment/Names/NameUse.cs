using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>One word of a name at one place.</summary>
/// <param name="Claim">A claim that has the name.</param>
/// <param name="Place">The place of the claim.</param>
/// <param name="Word">Where the word stands in the document.</param>
internal sealed record NameUse(Claim Claim, ClaimPlace Place, TextSpan Word)
{
    /// <summary>The document.</summary>
    public SourceDocument Document => Place.Span.Document;

    /// <summary>The claim of how the name is written at this place alone.</summary>
    public Claim ToClaim() => Claim with
    {
        Kind = ClaimKind.Name,
        Span = Place.Span,
        SentenceSpan = Place.SentenceSpan,
        AlsoAt = [],
        Value = new NameValue(string.Join(' ', Place.Span.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    };
}
