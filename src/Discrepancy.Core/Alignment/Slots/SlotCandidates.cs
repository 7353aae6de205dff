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

    /// <summary>Pairs of indexes into the slots of <paramref name="cluster"/>, of different documents and one block, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(SlotCluster cluster)
    {
        var claims = cluster.Slots;
        var postings = new Dictionary<(string Block, string Term), List<int>>();
        var shared = new Dictionary<int, double>();
        for (var i = 0; i < claims.Length; i++)
        {
            shared.Clear();
            foreach (var term in Keys(cluster.Weights, claims[i]))
            {
                var key = (claims[i].Block, term);
                if (!postings.TryGetValue(key, out var posting))
                {
                    postings[key] = posting = [];
                }

                foreach (var other in posting.Skip(Math.Max(0, posting.Count - Reach)).Where(other => !string.Equals(claims[other].Document, claims[i].Document, StringComparison.Ordinal)))
                {
                    shared[other] = shared.GetValueOrDefault(other) + cluster.Weights.Of(term);
                }

                posting.Add(i);
            }

            foreach (var other in Best(shared))
            {
                yield return (other, i);
            }
        }
    }

    private static IEnumerable<int> Best(Dictionary<int, double> shared) =>
        shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(Most).Select(pair => pair.Key).Order();

    // The unit of a count is a key of its own: two reports may tell one count with no other word in common.
    private static IEnumerable<string> Keys(TermWeights weights, SlotClaim claim)
    {
        var telling = claim.Terms.OrderByDescending(weights.Of).ThenBy(term => term, StringComparer.Ordinal).Where(weights.IsShared).Take(TellingTerms);
        var keys = telling.Union(claim.Near.Nearest.Where(weights.IsShared).Take(NearTerms), StringComparer.Ordinal);
        return claim.Unit.Length > 0 ? keys.Append("") : keys;
    }
}
