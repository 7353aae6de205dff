using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Claims how many, how much and how long. Stateless and thread-safe.</summary>
internal sealed class QuantityExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var home = HomeCurrency.Of(document.Source.Url);
        return SlotClaimFactory.ForProse(document)
            .SelectMany(factory => QuantityReader.Read(factory.Sentence)
                .Where(mention => mention.Value.Measure != Measure.Duration || !PointsInTime.Cover(factory.Sentence, mention.FirstToken, mention.EndToken))
                .Select(mention => AgeClaim.WithBearer(document, factory.Sentence, mention, factory.Create(mention.FirstToken, mention.EndToken, ToKind(mention.Value), "quantity", HomeCurrency.Read(factory.Sentence, mention, home)))));
    }

    private static ClaimKind ToKind(QuantityValue value) => value.Measure switch
    {
        Measure.Money => ClaimKind.Money,
        Measure.Percent or Measure.PercentagePoint => ClaimKind.Percent,
        Measure.Duration => ClaimKind.Duration,
        Measure.Age => ClaimKind.Age,
        Measure.Ordinal => ClaimKind.Event,
        _ => ClaimKind.Quantity,
    };
}
