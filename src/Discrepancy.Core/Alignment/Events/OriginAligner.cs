using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up phrases for one thing of one country where a document has it as suspected only and another never says so.
/// Stateless and thread-safe.
/// </summary>
internal sealed class OriginAligner : IClaimAligner
{
    private const double Confidence = 0.7;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default) =>
        new(
            [
                .. ParallelSentence.Collect(claims.StopOn(cancellationToken)).StopOn(cancellationToken)
                    .SelectMany(OriginMention.In)
                    .GroupBy(mention => (mention.Country, mention.Thing))
                    .OrderBy(group => group.Key.Country, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Thing, StringComparer.Ordinal)
                    .Select(group => Build(group.Key.Country, group.Key.Thing, [.. group]))
                    .OfType<ClaimGroup>(),
            ],
            []);

    private static ClaimGroup? Build(string country, string thing, ImmutableArray<OriginMention> mentions)
    {
        var cautious = mentions.Where(mention => mention.IsHedged).Select(mention => mention.Sentence.Document.Path).ToHashSet(StringComparer.Ordinal);
        var compared = mentions.Where(mention => mention.IsHedged || !cautious.Contains(mention.Sentence.Document.Path)).ToList();
        return cautious.Count == 0 || compared.TrueForAll(mention => mention.IsHedged) ? null
            : new ClaimGroup(ClaimKind.Status, $"origin: {thing} of {country}", $"whether the {thing} is of {country}", [.. compared.Select(ToClaim)], Confidence);
    }

    private static Claim ToClaim(OriginMention mention)
    {
        var span = new SourceSpan(mention.Sentence.Document, mention.Span);
        return mention.Sentence.Claim with
        {
            Kind = ClaimKind.Status,
            Span = span,
            Predicate = new ClaimPredicate("origin", span.Quote),
            Value = new WordingValue([mention.Thing, "of", mention.Country]),
            Modality = mention.IsHedged ? Modality.Suspected : Modality.Asserted,
            Ordinal = 0,
            AlsoAt = [],
            Unresolved = [],
            Extractor = "origin",
        };
    }
}
