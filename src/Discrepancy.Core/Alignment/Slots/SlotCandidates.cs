namespace Discrepancy.Alignment;

/// <summary>
/// Finds which claims are worth a score: those of one block whose sentences share a word, and those that are the only ones of a counted
/// noun in their documents. Of the last few that share each of its words a claim is held against those that share the most, so the cost
/// grows with the claims, not with their pairs.
/// </summary>
internal static class SlotCandidates
{
    /// <summary>How many of the earlier claims that share a word are looked at.</summary>
    private const int Reach = 12;

    /// <summary>How many earlier claims a claim is held against: those with which it shares the most telling words.</summary>
    private const int Most = 24;

    /// <summary>How many of its most telling words a claim is looked up by.</summary>
    private const int TellingTerms = 12;

    /// <summary>How many of the words next to its value it is looked up by besides.</summary>
    private const int NearTerms = 4;

    /// <summary>Stands for the unit among the numbers of words.</summary>
    private const int OfUnit = -1;

    /// <summary>Pairs of indexes into the slots of <paramref name="cluster"/>, of different documents and one block, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(SlotCluster cluster)
    {
        var profiles = cluster.Slots.Select(cluster.ProfileOf).ToArray();
        var postings = new Dictionary<(string Block, int Term), List<int>>();
        var shared = new Dictionary<int, double>();
        for (var i = 0; i < profiles.Length; i++)
        {
            shared.Clear();
            foreach (var term in Keys(cluster.Terms, cluster.Slots[i], profiles[i]))
            {
                var key = (cluster.Slots[i].Block, term);
                if (!postings.TryGetValue(key, out var posting))
                {
                    postings[key] = posting = [];
                }

                var weight = term == OfUnit ? 0 : cluster.Terms.WeightOf(term);
                for (var at = Math.Max(0, posting.Count - Reach); at < posting.Count; at++)
                {
                    if (profiles[posting[at]].Document != profiles[i].Document)
                    {
                        shared[posting[at]] = shared.GetValueOrDefault(posting[at]) + weight;
                    }
                }

                posting.Add(i);
            }

            foreach (var other in Best(shared))
            {
                yield return (other, i);
            }
        }
    }

    private static IEnumerable<int> Best(Dictionary<int, double> shared) => shared.Count <= Most
        ? shared.Keys.Order()
        : shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(Most).Select(pair => pair.Key).Order();

    // The unit of a count is a key of its own: two reports may tell one count with no other word in common.
    private static List<int> Keys(SlotTerms terms, SlotClaim claim, SlotProfile profile)
    {
        var keys = new List<int>(TellingTerms + NearTerms + 1);
        for (var i = profile.Terms.Length - 1; i >= 0 && keys.Count < TellingTerms; i--)
        {
            if (terms.IsShared[profile.Terms[i]])
            {
                keys.Add(profile.Terms[i]);
            }
        }

        keys.AddRange(profile.Near.Nearest.Where(number => terms.IsShared[number]).Take(NearTerms).Where(number => !keys.Contains(number)).ToList());
        if (claim.Unit.Length > 0)
        {
            keys.Add(OfUnit);
        }

        return keys;
    }
}
