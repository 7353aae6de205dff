using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Joins matched claims into groups.</summary>
internal static class SlotGroups
{
    private const int TopicWords = 5;

    /// <summary>The groups of claims that the matches connect, in the order of their first claims.</summary>
    public static ImmutableArray<ClaimGroup> Build(ImmutableArray<SlotClaim> slots, ImmutableArray<SlotMatch> matches)
    {
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
                .Select(group => ToGroup(slots, [.. group.SelectMany(match => new[] { match.Left, match.Right }).Distinct().Order()], group.Min(match => match.Score))),
        ];
    }

    private static ClaimGroup ToGroup(ImmutableArray<SlotClaim> slots, ImmutableArray<int> members, double score)
    {
        var first = slots[members[0]];
        var shared = first.Claim.Context.Clause.Concat(first.Claim.Context.Sentence)
            .Distinct(StringComparer.Ordinal)
            .Where(term => members.All(member => slots[member].Terms.ContainsKey(term)))
            .ToList();
        var telling = shared.Where(first.IsWord).OrderByDescending(term => first.Terms[term]).Take(TopicWords).ToHashSet(StringComparer.Ordinal);
        var topic = string.Join(' ', shared.Where(telling.Contains));
        return new ClaimGroup(
            first.Claim.Kind,
            $"{first.Block}: {string.Join(' ', shared.Order(StringComparer.Ordinal))}",
            topic,
            [.. members.Select(member => slots[member].Claim)],
            Math.Min(1, score + 0.3));
    }
}
