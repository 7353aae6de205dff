using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// Joins matched claims into groups, the surest first. A group never holds two values of one document that nothing but a chain through
/// other documents joins, and what is sure is not watered down by what is not.
/// </summary>
internal static class SlotGroups
{
    /// <summary>From here on a match is sure: of pairs like it in topics of ECB+ that the model had not seen, four of five were of one event.</summary>
    private const double Sure = 0.7;

    /// <summary>The same where all that is joined so far agrees: what the rest says is not watered down.</summary>
    private const double SureOfOneValue = 0.55;

    /// <summary>The groups of claims that the matches connect, in the order of their first claims.</summary>
    public static ImmutableArray<ClaimGroup> Build(SlotCluster cluster, ImmutableArray<SlotMatch> matches)
    {
        var sets = new DisjointSets(cluster.Slots.Length);
        var values = new Dictionary<int, Dictionary<string, string>>();
        var joined = new List<SlotMatch>();
        foreach (var match in matches.OrderByDescending(match => match.Score).ThenBy(match => match.Left).ThenBy(match => match.Right))
        {
            if (TryJoin(cluster, sets, values, match))
            {
                joined.Add(match);
            }
        }

        return
        [
            .. joined
                .GroupBy(match => sets.Find(match.Left))
                .OrderBy(group => group.Key)
                .Select(group => ToGroup(cluster, [.. group.SelectMany(match => new[] { match.Left, match.Right }).Distinct().Order()], [.. group])),
        ];
    }

    private static bool TryJoin(SlotCluster cluster, DisjointSets sets, Dictionary<int, Dictionary<string, string>> values, SlotMatch match)
    {
        var (left, right) = (sets.Find(match.Left), sets.Find(match.Right));
        if (left == right)
        {
            return false;
        }

        var isGrown = values.ContainsKey(left) || values.ContainsKey(right);
        var (own, other) = (ValuesOf(left), ValuesOf(right));
        if ((isGrown && match.Score < (AgreeWithin(own) && AgreeWithin(other) ? SureOfOneValue : Sure)) || other.Any(pair => own.TryGetValue(pair.Key, out var value) && !string.Equals(value, pair.Value, StringComparison.Ordinal)))
        {
            return false;
        }

        sets.Join(left, right);
        foreach (var (document, value) in other)
        {
            own[document] = value;
        }

        values[sets.Find(left)] = own;
        return true;

        Dictionary<string, string> ValuesOf(int set) => values.TryGetValue(set, out var known)
            ? known
            : new Dictionary<string, string>(StringComparer.Ordinal) { [cluster.Slots[set].Document] = cluster.Slots[set].Value };
    }

    private static bool AgreeWithin(Dictionary<string, string> values) => values.Values.Distinct(StringComparer.Ordinal).Count() == 1;

    private static ClaimGroup ToGroup(SlotCluster cluster, ImmutableArray<int> members, ImmutableArray<SlotMatch> matches)
    {
        var slots = cluster.Slots;
        var first = slots[members[0]];
        var shared = first.Claim.Context.Clause.Concat(first.Claim.Context.Sentence)
            .Distinct(StringComparer.Ordinal)
            .Where(term => members.All(member => slots[member].Terms.Contains(term)))
            .ToList();
        return new ClaimGroup(
            first.Claim.Kind,
            $"{first.Block}: {string.Join(' ', shared.Order(StringComparer.Ordinal))}",
            SlotTopic.Of(first, shared, cluster.Weights),
            [.. members.Select(member => slots[member].Claim)],
            matches.Min(match => match.Score))
        {
            Pairs = [.. matches.Select(match => match.ToPair(slots))],
        };
    }
}
