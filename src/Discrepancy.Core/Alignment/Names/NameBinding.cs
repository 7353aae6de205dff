using Discrepancy.Lexicons;
using Discrepancy.Naming;

namespace Discrepancy.Alignment;

/// <summary>Tells from what stands around two words whether they are meant to be one.</summary>
internal sealed class NameBinding(NameSurroundings surroundings)
{
    /// <summary>The weight of the words in common from which two sentences tell the same, where no word next to the names does.</summary>
    private const double LeastWeight = 7;

    private const int ShortWord = 4;

    private static readonly WordSet Calendar = new("monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december");

    /// <summary>Whether the two words, which are one edit apart, are two spellings of one name.</summary>
    public bool IsOneName(NameWord left, NameWord right)
    {
        if (Calendar.Contains(left.Key) || Calendar.Contains(right.Key))
        {
            return false;
        }

        var pairs = left.Uses.SelectMany(_ => right.Uses, (one, other) => (Left: one, Right: other)).ToList();
        var sort = NameSlip.SortOf(left.Key, right.Key);
        if (left.Documents.Overlaps(right.Documents))
        {
            // A document that has both may mean two, unless one of them is a rare word that stands there once.
            return sort == SlipSort.Inner && (IsOnce(left, right) || IsOnce(right, left)) && pairs.Exists(pair => surroundings.SharedNeighbours(pair.Left, pair.Right) > 0);
        }

        if (sort == SlipSort.Ending)
        {
            return pairs.Exists(pair => surroundings.SharePrevious(pair.Left, pair.Right) || surroundings.SharedNeighbours(pair.Left, pair.Right) == 2);
        }

        return pairs.Exists(pair => surroundings.SharedNeighbours(pair.Left, pair.Right) > 0)
            || (Math.Min(left.Key.Length, right.Key.Length) > ShortWord && IsSlip(left, right) && pairs.Exists(pair => surroundings.SharedWeight(pair.Left, pair.Right) >= LeastWeight));
    }

    private static bool IsOnce(NameWord rare, NameWord common) => !rare.IsKnown && rare.Uses.Length == 1 && (common.IsKnown || common.Uses.Length > 2);

    /// <summary>A word that several documents have is a name, however rare.</summary>
    private static bool IsSlip(NameWord left, NameWord right) => (!left.IsKnown && left.Documents.Count == 1) || (!right.IsKnown && right.Documents.Count == 1);
}
