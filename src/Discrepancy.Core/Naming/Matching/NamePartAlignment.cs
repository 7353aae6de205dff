using System.Collections.Immutable;

namespace Discrepancy.Naming;

/// <summary>Which words of two names stand for one another, and which are left over.</summary>
/// <param name="Pairs">The pairs, by the first name.</param>
/// <param name="LeftOver">Words that only the first name has.</param>
/// <param name="RightOver">Words that only the second name has.</param>
internal sealed record NamePartAlignment(ImmutableArray<NamePartPair> Pairs, ImmutableArray<int> LeftOver, ImmutableArray<int> RightOver)
{
    /// <summary>Pairs the words, the surest pairs first; then words that are split on one side.</summary>
    public static NamePartAlignment Of(ImmutableArray<NamePart> left, ImmutableArray<NamePart> right)
    {
        var pairs = new List<NamePartPair>();
        var (leftOver, rightOver) = (Enumerable.Range(0, left.Length).ToList(), Enumerable.Range(0, right.Length).ToList());
        foreach (var pair in Candidates(left, right))
        {
            if (leftOver.Contains(pair.Left) && rightOver.Contains(pair.Right))
            {
                pairs.Add(pair);
                leftOver.Remove(pair.Left);
                rightOver.Remove(pair.Right);
            }
        }

        Join(left, leftOver, right, rightOver, (split, whole) => pairs.Add(new NamePartPair(split, whole, NameMatchReason.Spacing)));
        Join(right, rightOver, left, leftOver, (split, whole) => pairs.Add(new NamePartPair(whole, split, NameMatchReason.Spacing)));
        return new NamePartAlignment([.. pairs.OrderBy(pair => pair.Left)], [.. leftOver], [.. rightOver]);
    }

    private static IEnumerable<NamePartPair> Candidates(ImmutableArray<NamePart> left, ImmutableArray<NamePart> right)
    {
        var pairs = new List<NamePartPair>();
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (NamePartComparison.Compare(left[i], right[j]) is { } relation)
                {
                    pairs.Add(new NamePartPair(i, j, relation.Reason, relation.Edits));
                }
            }
        }

        return pairs.OrderBy(pair => Rank(pair.Reason)).ThenBy(pair => pair.Edits).ThenBy(pair => Math.Abs(pair.Left - pair.Right)).ThenBy(pair => pair.Left);
    }

    private static int Rank(NameMatchReason reason) => reason switch
    {
        NameMatchReason.SameName => 0,
        NameMatchReason.Transliteration => 1,
        NameMatchReason.Nickname => 2,
        NameMatchReason.Misspelling => 3,
        _ => 4,
    };

    /// <summary>Finds neighbouring words of one name that together are a word of the other: "Patr ushev".</summary>
    private static void Join(ImmutableArray<NamePart> splits, List<int> splitsOver, ImmutableArray<NamePart> wholes, List<int> wholesOver, Action<int, int> add)
    {
        foreach (var whole in wholesOver.ToList())
        {
            var run = Runs(splitsOver).FirstOrDefault(run => string.Equals(string.Concat(run.Select(index => splits[index].Key)), wholes[whole].Key, StringComparison.Ordinal));
            if (run is not null)
            {
                add(run[0], whole);
                wholesOver.Remove(whole);
                splitsOver.RemoveAll(run.Contains);
            }
        }
    }

    private static IEnumerable<List<int>> Runs(List<int> over)
    {
        for (var first = 0; first < over.Count; first++)
        {
            for (var end = first + 1; end < over.Count && over[end] == over[end - 1] + 1; end++)
            {
                yield return over[first..(end + 1)];
            }
        }
    }
}
