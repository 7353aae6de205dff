using System.Collections.Immutable;

namespace Discrepancy.Reporting;

/// <summary>The longest common subsequence of two lists of words (Wagner and Fischer, 1974).</summary>
internal static class CommonWords
{
    /// <summary>The indexes of the words of <paramref name="left"/> that belong to it.</summary>
    public static HashSet<int> Find(ImmutableArray<QuoteWord> left, ImmutableArray<QuoteWord> right)
    {
        var lengths = Lengths(left, right);
        var width = right.Length + 1;
        var common = new HashSet<int>();
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (AreEqual(left[i], right[j]))
            {
                common.Add(i);
                (i, j) = (i + 1, j + 1);
            }
            else
            {
                (i, j) = lengths[((i + 1) * width) + j] >= lengths[(i * width) + j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }

        return common;
    }

    /// <summary>For each place in both lists, how long the subsequence of what follows is: a row for each place in the left one, one behind another.</summary>
    private static int[] Lengths(ImmutableArray<QuoteWord> left, ImmutableArray<QuoteWord> right)
    {
        var width = right.Length + 1;
        var lengths = new int[(left.Length + 1) * width];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                var (here, below) = ((i * width) + j, ((i + 1) * width) + j);
                lengths[here] = AreEqual(left[i], right[j]) ? lengths[below + 1] + 1 : Math.Max(lengths[below], lengths[here + 1]);
            }
        }

        return lengths;
    }

    private static bool AreEqual(QuoteWord left, QuoteWord right) => string.Equals(left.Key, right.Key, StringComparison.Ordinal);
}
