using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Analysis;
using Discrepancy.Claims;

namespace Discrepancy.Training.Slots;

/// <summary>
/// Makes pairs as the library would meet them: a few documents of both events of a topic at a time, their claims, and of these the
/// pairs that the library would score.
/// </summary>
internal static class SlotPairSampler
{
    private const int ReportsOfOneEvent = 3;

    private static readonly int[] Strides = [1, 3, 4, 5, 7];

    /// <summary>The pairs of which both claims are tied to an event, by topic.</summary>
    public static List<SlotPair> Sample(IReadOnlyList<EventDocument> documents)
    {
        var claims = new ImmutableArray<Claim>[documents.Count];
        var ties = new Dictionary<string, string>[documents.Count];
        Parallel.For(0, documents.Count, index =>
        {
            claims[index] = new DiscrepancyPipeline().Analyze([documents[index].Source]).Claims;
            ties[index] = EventTies.Read(documents[index], new DocumentAnalyzer().Analyze(documents[index].Source), claims[index]);
        });

        var events = ties.SelectMany(tie => tie).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. documents.Select((document, index) => (Document: document, Claims: claims[index]))
                .GroupBy(item => item.Document.Topic, StringComparer.Ordinal)
                .SelectMany(topic => Strides.SelectMany(stride => Folders([.. topic], stride)).SelectMany(folder => Pairs(topic.Key, folder, events))),
        ];
    }

    /// <summary>Each folder has three reports of one event and one of the other: what a user has, with a stray.</summary>
    private static IEnumerable<ImmutableArray<Claim>> Folders(List<(EventDocument Document, ImmutableArray<Claim> Claims)> topic, int stride)
    {
        var first = Order(topic.Where(item => !item.Document.IsSecond), stride);
        var second = Order(topic.Where(item => item.Document.IsSecond), stride);
        foreach (var (own, strays) in new[] { (first, second), (second, first) })
        {
            for (var i = 0; i < own.Count && strays.Count > 0; i += ReportsOfOneEvent)
            {
                yield return [.. own.Skip(i).Take(ReportsOfOneEvent).Append(strays[i % strays.Count]).SelectMany(item => item.Claims)];
            }
        }
    }

    private static List<(EventDocument Document, ImmutableArray<Claim> Claims)> Order(IEnumerable<(EventDocument Document, ImmutableArray<Claim> Claims)> documents, int stride) =>
        [.. documents.Select((item, index) => (Item: item, Key: index % stride)).OrderBy(pair => pair.Key).Select(pair => pair.Item)];

    private static IEnumerable<SlotPair> Pairs(string topic, ImmutableArray<Claim> claims, IReadOnlyDictionary<string, string> events)
    {
        var cluster = new SlotCluster(claims);
        foreach (var pair in SlotPairs.Measure(cluster))
        {
            var (one, other) = (cluster.Slots[pair.Left], cluster.Slots[pair.Right]);
            if (SlotLabels.Of(one.Claim, other.Claim, events) is { } label)
            {
                yield return new SlotPair
                {
                    Label = label,
                    Features = pair.Features,
                    Topic = topic,
                    Kind = one.Claim.Kind.ToString(),
                    Description = $"{one.Block}: {Describe(one.Claim)} / {Describe(other.Claim)}",
                };
            }
        }
    }

    private static string Describe(Claim claim) => $"{claim.Span.Document.Path} \"{claim.Span.Quote}\" {claim.Subject.Canonical} {claim.Predicate.Words}";
}
