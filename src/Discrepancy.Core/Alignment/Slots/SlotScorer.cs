namespace Discrepancy.Alignment;

/// <summary>Tells how likely two claims fill one slot of one event, from the words around them. Stateless and thread-safe.</summary>
internal static class SlotScorer
{
    private const int FewestSharedWords = 3;

    /// <summary>
    /// A score from 0 to 1; 0 where the claims cannot be of one event. It is the cosine of the weighed words of the clauses; a name or a word
    /// from elsewhere in the sentence adds where both have it and takes nothing away where one lacks it, because reports name the actors
    /// more or less fully and pack more or less into a sentence.
    /// </summary>
    public static double Score(SlotClaim left, SlotClaim right)
    {
        if (left.Names.Count > 0 && right.Names.Count > 0 && !left.Names.Overlaps(right.Names))
        {
            return 0;
        }

        var shared = 0;
        var weight = 0.0;
        var (leftTotal, rightTotal) = (left.WordTotal, right.WordTotal);
        foreach (var (term, own) in left.Terms)
        {
            if (!right.Terms.TryGetValue(term, out var other))
            {
                continue;
            }

            var common = Math.Min(own, other);
            weight += common;
            leftTotal += left.IsWord(term) ? 0 : common;
            rightTotal += right.IsWord(term) ? 0 : common;
            shared += left.IsWord(term) && right.IsWord(term) ? 1 : 0;
        }

        return shared < FewestSharedWords ? 0 : Math.Min(1, weight / Math.Sqrt(leftTotal * rightTotal));
    }
}
