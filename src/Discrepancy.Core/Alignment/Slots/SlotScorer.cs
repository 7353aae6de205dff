namespace Discrepancy.Alignment;

/// <summary>Tells how likely two claims fill one slot of one event, from the words around them. Stateless and thread-safe.</summary>
internal static class SlotScorer
{
    private const int FewestSharedTerms = 3;

    /// <summary>A score from 0 to 1; 0 where the claims cannot be of one event.</summary>
    public static double Score(SlotClaim left, SlotClaim right)
    {
        if (left.Names.Count > 0 && right.Names.Count > 0 && !left.Names.Overlaps(right.Names))
        {
            return 0;
        }

        var shared = 0;
        var sharedWords = 0;
        var weight = 0.0;
        foreach (var (term, own) in left.Terms)
        {
            if (right.Terms.TryGetValue(term, out var other))
            {
                shared++;
                sharedWords += left.Names.Contains(term) ? 0 : 1;
                weight += Math.Min(own, other);
            }
        }

        return shared < FewestSharedTerms || sharedWords < 2 ? 0 : weight / Math.Sqrt(left.Total * right.Total);
    }
}
