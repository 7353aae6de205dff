using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Claims where things happened or will happen. Stateless and thread-safe.</summary>
internal sealed class PlaceExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return document.Sentences
            .Where(sentence => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .SelectMany(sentence => PlaceMentionReader.Read(sentence.Tokens)
                .Select(mention => SlotClaimFactory.Create(document, sentence, mention.FirstToken, mention.EndToken, ClaimKind.Place, "event-place", mention.Place)));
    }
}
