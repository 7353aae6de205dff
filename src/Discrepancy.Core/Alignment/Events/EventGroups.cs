using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>Joins propositions that clash, directly or by way of others, into groups.</summary>
internal static class EventGroups
{
    /// <summary>The groups of one kind, in the order of their first propositions.</summary>
    public static IEnumerable<ClaimGroup> Build(ClaimKind kind, ImmutableArray<ToldEvent> events, ImmutableArray<EventClash> clashes)
    {
        var sets = new DisjointSets(events.Length);
        foreach (var clash in clashes)
        {
            sets.Join(clash.Left, clash.Right);
        }

        return clashes
            .GroupBy(clash => sets.Find(clash.Left))
            .OrderBy(group => group.Key)
            .Select(group => ToGroup(kind, [.. group.SelectMany(clash => new[] { clash.Left, clash.Right }).Distinct().Order().Select(index => events[index])], group.Min(clash => clash.Score)));
    }

    private static ClaimGroup ToGroup(ClaimKind kind, ImmutableArray<ToldEvent> members, double score)
    {
        var words = string.Join(' ', members.Select(member => (IEnumerable<string>)member.Words).Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal)).Order(StringComparer.Ordinal));
        return new ClaimGroup(kind, $"event: {words}", words, [.. members.Select(member => member.Claim)], score);
    }
}
