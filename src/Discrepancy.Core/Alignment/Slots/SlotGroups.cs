using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Joins matched claims into groups.</summary>
internal static class SlotGroups
{
    private const int TopicWords = 5;

    /// <summary>The groups of claims that the matches connect, in the order of their first claims.</summary>
    public static ImmutableArray<ClaimGroup> Build(SlotCluster cluster, ImmutableArray<SlotMatch> matches)
    {
        var slots = cluster.Slots;
        var sets = new DisjointSets(slots.Length);
        foreach (var match in matches)
        {
            sets.Join(match.Left, match.Right);
        }

        return
        [
            .. matches
                .GroupBy(match => sets.Find(match.Left))
                .OrderBy(group => group.Key)
                .Select(group => ToGroup(cluster, [.. group.SelectMany(match => new[] { match.Left, match.Right }).Distinct().Order()], group.Min(match => match.Score))),
        ];
    }

    private static ClaimGroup ToGroup(SlotCluster cluster, ImmutableArray<int> members, double probability)
    {
        var slots = cluster.Slots;
        var first = slots[members[0]];
        var shared = first.Claim.Context.Clause.Concat(first.Claim.Context.Sentence)
            .Distinct(StringComparer.Ordinal)
            .Where(term => members.All(member => slots[member].Terms.Contains(term)))
            .ToList();
        var telling = shared.Where(first.IsWord).OrderByDescending(cluster.Weights.Of).Take(TopicWords).ToHashSet(StringComparer.Ordinal);
        var topic = string.Join(' ', shared.Where(telling.Contains));
        return new ClaimGroup(
            first.Claim.Kind,
            $"{first.Block}: {string.Join(' ', shared.Order(StringComparer.Ordinal))}",
            topic,
            [.. members.Select(member => slots[member].Claim)],
            probability);
    }
}
