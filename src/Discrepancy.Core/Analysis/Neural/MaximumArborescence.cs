namespace Discrepancy.Analysis;

/// <summary>The maximum spanning tree of a directed graph from node 0 (Chu and Liu, 1965; Edmonds, 1967).</summary>
internal static class MaximumArborescence
{
    private const long Forbidden = long.MinValue / 4;

    /// <summary>The best head of each node; <c>scores[dependent * nodes + head]</c>. The head of node 0 is -1.</summary>
    public static int[] Solve(ReadOnlySpan<int> scores, int nodes)
    {
        var wide = new long[nodes * nodes];
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] = scores[i];
        }

        return Solve(wide, nodes);
    }

    private static int[] Solve(long[] scores, int nodes)
    {
        var heads = new int[nodes];
        heads[0] = -1;
        for (var node = 1; node < nodes; node++)
        {
            heads[node] = BestHead(scores, nodes, node);
        }

        var cycle = FindCycle(heads);
        return cycle is null ? heads : Expand(scores, nodes, heads, cycle);
    }

    private static int BestHead(long[] scores, int nodes, int node)
    {
        var best = 0;
        for (var head = 1; head < nodes; head++)
        {
            if (head != node && scores[(node * nodes) + head] > scores[(node * nodes) + best])
            {
                best = head;
            }
        }

        return best;
    }

    private static bool[]? FindCycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var node = 1; node < heads.Length; node++)
        {
            var at = node;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = node;
                at = heads[at];
            }

            if (at > 0 && seen[at] == node)
            {
                var members = new bool[heads.Length];
                for (; !members[at]; at = heads[at])
                {
                    members[at] = true;
                }

                return members;
            }
        }

        return null;
    }

    /// <summary>Contracts the cycle to one node, solves the smaller graph, and opens the cycle where the tree enters it.</summary>
    private static int[] Expand(long[] scores, int nodes, int[] heads, bool[] cycle)
    {
        var outside = Enumerable.Range(0, nodes).Where(node => !cycle[node]).ToArray();
        var members = Enumerable.Range(0, nodes).Where(node => cycle[node]).ToArray();
        var size = outside.Length + 1;
        var knot = size - 1;
        var smaller = new long[size * size];
        var enters = new int[size];
        var leaves = new int[size];
        Array.Fill(smaller, Forbidden);
        for (var i = 0; i < outside.Length; i++)
        {
            for (var j = 0; j < outside.Length; j++)
            {
                smaller[(i * size) + j] = scores[(outside[i] * nodes) + outside[j]];
            }

            foreach (var member in members)
            {
                var entering = scores[(member * nodes) + outside[i]] - scores[(member * nodes) + heads[member]];
                Keep(smaller, (knot * size) + i, entering, enters, i, member);
                Keep(smaller, (i * size) + knot, scores[(outside[i] * nodes) + member], leaves, i, member);
            }
        }

        var tree = Solve(smaller, size);
        for (var i = 1; i < outside.Length; i++)
        {
            heads[outside[i]] = tree[i] == knot ? leaves[i] : outside[tree[i]];
        }

        heads[enters[tree[knot]]] = outside[tree[knot]];
        return heads;
    }

    private static void Keep(long[] scores, int cell, long score, int[] chosen, int at, int member)
    {
        if (chosen[at] == 0 || score > scores[cell])
        {
            scores[cell] = score;
            chosen[at] = member;
        }
    }
}
