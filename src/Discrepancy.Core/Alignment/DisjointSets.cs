namespace Discrepancy.Alignment;

/// <summary>Sets of numbers that are joined step by step (union-find with path halving).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>Makes <paramref name="count"/> sets of one number each.</summary>
    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least number of the set that holds <paramref name="item"/>.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    /// <summary>Joins the sets that hold the two numbers.</summary>
    public void Join(int left, int right)
    {
        var (low, high) = (Math.Min(Find(left), Find(right)), Math.Max(Find(left), Find(right)));
        _parents[high] = low;
    }
}
