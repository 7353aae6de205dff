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
    private const int DocumentsOfEach = 4;

    private static readonly int[] Strides = [1, 3, 5];

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

    private static IEnumerable<ImmutableArray<Claim>> Folders(List<(EventDocument Document, ImmutableArray<Claim> Claims)> topic, int stride)
    {
        var first = Chunks(topic.Where(item => !item.Document.IsSecond), stride);
        var second = Chunks(topic.Where(item => item.Document.IsSecond), stride);
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            yield return [.. first[i % first.Count].Concat(second[i % second.Count]).SelectMany(item => item.Claims)];
        }
    }

    private static List<(EventDocument Document, ImmutableArray<Claim> Claims)[]> Chunks(IEnumerable<(EventDocument Document, ImmutableArray<Claim> Claims)> documents, int stride)
    {
        var list = documents.ToList();
        return [.. list.Select((item, index) => (Item: item, Key: index % stride)).OrderBy(pair => pair.Key).Select(pair => pair.Item).Chunk(DocumentsOfEach)];
    }

    private static IEnumerable<SlotPair> Pairs(string topic, ImmutableArray<Claim> claims, Dictionary<string, string> events)
    {
        var cluster = new SlotCluster(claims);
        foreach (var (left, right) in SlotCandidates.Pairs(cluster.Slots))
        {
            var (one, other) = (cluster.Slots[left], cluster.Slots[right]);
            if (events.TryGetValue(one.Claim.Id, out var own) && events.TryGetValue(other.Claim.Id, out var its))
            {
                yield return new SlotPair
                {
                    Label = string.Equals(own, its, StringComparison.Ordinal),
                    Features = SlotFeatures.Of(cluster, one, other),
                    Topic = topic,
                    Description = $"{one.Block}: {Describe(one.Claim)} / {Describe(other.Claim)}",
                };
            }
        }
    }

    private static string Describe(Claim claim) => $"{claim.Span.Document.Path} \"{claim.Span.Quote}\" {claim.Subject.Canonical} {claim.Predicate.Words}";
}
