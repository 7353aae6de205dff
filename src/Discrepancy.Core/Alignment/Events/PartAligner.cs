using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up what was done to a thing with a name as a whole in one document and to a part of it in another. A document that speaks of the part itself
/// only writes short where it names the whole. Stateless and thread-safe.
/// </summary>
internal sealed class PartAligner : IClaimAligner
{
    private const double Confidence = 0.85;

    /// <summary>Reports that lie further apart may tell of two acts.</summary>
    private const int MostDays = 7;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default) =>
        new(
            [
                .. ParallelSentence.Collect(claims.StopOn(cancellationToken)).StopOn(cancellationToken)
                    .SelectMany(PartMention.In)
                    .GroupBy(mention => (mention.Act, mention.Thing))
                    .OrderBy(group => group.Key.Thing, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Act, StringComparer.Ordinal)
                    .Select(group => Build(group.Key.Act, group.Key.Thing, [.. group]))
                    .OfType<ClaimGroup>(),
            ],
            []);

    private static ClaimGroup? Build(string act, string thing, ImmutableArray<PartMention> mentions)
    {
        var exact = mentions.Where(mention => mention.IsPart).Select(mention => mention.Sentence.Document.Path).ToHashSet(StringComparer.Ordinal);
        var compared = mentions.Where(mention => mention.IsPart || !exact.Contains(mention.Sentence.Document.Path)).ToList();
        return exact.Count == 0 || compared.TrueForAll(mention => mention.IsPart) || !AreClose(compared) ? null
            : new ClaimGroup(ClaimKind.Event, $"part: {act} {thing}", $"{act}: {mentions[0].Name}, or a part of it", [.. compared.Select(ToClaim)], Confidence);
    }

    private static bool AreClose(List<PartMention> mentions)
    {
        var days = mentions.Select(mention => mention.Sentence.Document.Published?.Value.DayNumber).OfType<int>().ToList();
        return days.Count == 0 || days.Max() - days.Min() <= MostDays;
    }

    private static Claim ToClaim(PartMention mention)
    {
        var span = new SourceSpan(mention.Sentence.Document, mention.Span);
        return mention.Sentence.Claim with
        {
            Kind = ClaimKind.Event,
            Span = span,
            Predicate = new ClaimPredicate("part", span.Quote),
            Value = new WordingValue([mention.IsPart ? "part" : "whole"]),
            Ordinal = 0,
            AlsoAt = [],
            Unresolved = [],
            Extractor = "part",
        };
    }
}
