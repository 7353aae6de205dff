using System.Collections.Immutable;

namespace Discrepancy.Alignment;

/// <summary>Finds which claims share enough words to be worth a score. The cost grows with the claims that share a word, not with all pairs.</summary>
internal static class SlotCandidates
{
    /// <summary>Pairs of indexes into <paramref name="claims"/>, of different documents and one block, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<SlotClaim> claims)
    {
        var postings = new Dictionary<(string Block, string Term), List<int>>();
        var seen = new HashSet<int>();
        for (var i = 0; i < claims.Length; i++)
        {
            seen.Clear();
            foreach (var term in claims[i].Claim.Context.Clause.Distinct(StringComparer.Ordinal))
            {
                var key = (claims[i].Block, term);
                if (!postings.TryGetValue(key, out var posting))
                {
                    postings[key] = posting = [];
                }

                seen.UnionWith(posting);
                posting.Add(i);
            }

            foreach (var other in seen.Order().Where(other => !AreOfOneDocument(claims[other], claims[i])))
            {
                yield return (other, i);
            }
        }
    }

    private static bool AreOfOneDocument(SlotClaim left, SlotClaim right) =>
        string.Equals(left.Claim.Span.Document.Path, right.Claim.Span.Document.Path, StringComparison.Ordinal);
}
