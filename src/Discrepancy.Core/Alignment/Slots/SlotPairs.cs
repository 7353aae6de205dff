using System.Collections.Immutable;

namespace Discrepancy.Alignment;

/// <summary>Measures all candidates of a cluster, and each against its rivals.</summary>
internal static class SlotPairs
{
    /// <summary>The candidate pairs in order.</summary>
    public static ImmutableArray<MeasuredPair> Measure(SlotCluster cluster, CancellationToken cancellationToken = default)
    {
        var slots = cluster.Slots;
        ImmutableArray<MeasuredPair> pairs =
            [.. SlotCandidates.Pairs(cluster).StopOn(cancellationToken).Select(pair => new MeasuredPair(pair.Left, pair.Right, SlotFeatures.Of(cluster, slots[pair.Left], slots[pair.Right])))];
        int[] documents = [.. slots.Select(slot => cluster.ProfileOf(slot).Document)];
        var strengths = new Dictionary<(int Claim, int Document), List<(int Other, float Strength)>>();
        foreach (var pair in pairs)
        {
            Add(pair.Left, pair.Right, pair.Strength);
            Add(pair.Right, pair.Left, pair.Strength);
        }

        foreach (var pair in pairs)
        {
            pair.Features[(int)SlotFeature.Lead] = pair.Strength - Math.Max(Rival(pair.Left, pair.Right), Rival(pair.Right, pair.Left));
        }

        return pairs;

        void Add(int claim, int other, float strength)
        {
            var key = (claim, documents[other]);
            if (!strengths.TryGetValue(key, out var list))
            {
                strengths[key] = list = [];
            }

            list.Add((other, strength));
        }

        float Rival(int claim, int other)
        {
            var most = float.NegativeInfinity;
            foreach (var (rival, strength) in strengths[(claim, documents[other])])
            {
                most = rival != other ? Math.Max(most, strength) : most;
            }

            return float.IsNegativeInfinity(most) ? 0 : most;
        }
    }
}
