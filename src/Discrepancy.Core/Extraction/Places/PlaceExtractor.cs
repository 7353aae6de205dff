using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Claims where things happened or will happen. Stateless and thread-safe.</summary>
internal sealed class PlaceExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return SlotClaimFactory.ForProse(document)
            .SelectMany(factory => PlaceMentionReader.Read(factory.Sentence.Tokens, document.EntitiesOf(factory.Sentence))
                .Select(mention => factory.Create(mention.FirstToken, mention.EndToken, ClaimKind.Place, "event-place", mention.Place)));
    }
}
