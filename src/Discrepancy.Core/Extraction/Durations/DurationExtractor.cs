using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims how long something took or will take where no number of its own tells it; those with one are quantities. Stateless and thread-safe.
/// </summary>
internal sealed class DurationExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return SlotClaimFactory.ForProse(document)
            .SelectMany(factory => DurationReader.Read(factory.Sentence)
                .Where(mention => !PointsInTime.Cover(factory.Sentence, mention.FirstToken, mention.EndToken))
                .Select(mention => factory.Create(mention.FirstToken, mention.EndToken, ClaimKind.Duration, "quantity", mention.Value)));
    }
}
