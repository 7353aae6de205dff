using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>A quotation and its words.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">The words of its span.</param>
internal sealed record Rendering(Claim Claim, ImmutableArray<Word> Words)
{
    /// <summary>Reads the words of <paramref name="claim"/>.</summary>
    public static Rendering Of(Claim claim) => new(claim, WordReader.Read(claim.Span.Document.Text, claim.Span.Span));
}
