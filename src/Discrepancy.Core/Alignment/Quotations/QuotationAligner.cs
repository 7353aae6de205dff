using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up renderings of one utterance: quotations that share most of their words. Candidates share three words in a row, so the cost grows
/// with the quotations that have something in common. Stateless and thread-safe.
/// </summary>
internal sealed class QuotationAligner : IClaimAligner
{
    private const int TopicWords = 8;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var quotations = claims.Where(claim => claim.Kind is ClaimKind.Quote).ToList();
        ImmutableArray<Rendering> renderings = [.. quotations.Concat(BrokenQuotations.Join(quotations)).StopOn(cancellationToken).Select(Rendering.Of)];
        var sets = new DisjointSets(renderings.Length);
        foreach (var (left, right) in RenderingCandidates.Pairs(renderings).StopOn(cancellationToken))
        {
            if (UtteranceMatch.Find(renderings[left].Words, renderings[right].Words) is not null)
            {
                sets.Join(left, right);
            }
        }

        return new ClaimAlignment(
            [
                .. Enumerable.Range(0, renderings.Length)
                    .GroupBy(sets.Find)
                    .Where(group => group.Skip(1).Any())
                    .OrderBy(group => group.Key)
                    .Select(group => ToGroup([.. group.Select(index => renderings[index])])),
            ],
            []);
    }

    private static ClaimGroup ToGroup(ImmutableArray<Rendering> renderings)
    {
        var shortest = renderings.MinBy(rendering => rendering.Words.Length)!;
        var words = string.Join(' ', shortest.Words.Where(word => !word.IsGap).Take(TopicWords).Select(word => word.Key));
        var topic = shortest.Claim.Subject.Canonical is { Length: > 0 } speaker ? $"words of {speaker}: {words}" : $"words quoted: {words}";
        return new ClaimGroup(ClaimKind.Quote, words, topic, [.. renderings.Select(rendering => rendering.Claim)], Confidence: 0.95);
    }
}
