namespace Discrepancy.Analysis;

/// <summary>Chooses a head for every token so that the arcs make one tree with a single root.</summary>
internal static class ArcDecoder
{
    private const int Forbidden = int.MinValue / 4;

    /// <summary>How many roots are tried where a tree has several: sentences have few, and what is no language must not cost a search for each token.</summary>
    private const int MostRoots = 4;

    /// <summary>
    /// Decodes scores with one row of <paramref name="stride"/> a token, of which <c>tokens + 1</c> count, the root first. Heads are token indexes, -1 for the root.
    /// The best head of each token is kept where that is a tree; else the best tree of all is sought (Chu and Liu, 1965; Edmonds, 1967).
    /// </summary>
    public static void Decode(ReadOnlySpan<int> scores, int stride, int tokens, Span<int> heads)
    {
        var width = tokens + 1;
        for (var token = 0; token < tokens; token++)
        {
            heads[token] = BestHead(scores.Slice(token * stride, width), token);
        }

        if (IsTree(heads[..tokens]))
        {
            return;
        }

        var nodes = new int[width * width];
        for (var token = 0; token < tokens; token++)
        {
            scores.Slice(token * stride, width).CopyTo(nodes.AsSpan((token + 1) * width));
            nodes[((token + 1) * width) + token + 1] = Forbidden;
        }

        var best = SingleRoot(nodes, width);
        for (var token = 0; token < tokens; token++)
        {
            heads[token] = best[token + 1] - 1;
        }
    }

    /// <summary>By how much the score of the chosen head leads the best of the others; negative where the tree demanded a worse one.</summary>
    /// <param name="scores">The scores of one token's heads, the root first.</param>
    /// <param name="token">The token, which cannot be its own head.</param>
    /// <param name="head">The chosen head; -1 for the root.</param>
    public static long Margin(ReadOnlySpan<int> scores, int token, int head)
    {
        var rival = int.MinValue;
        for (var other = 0; other < scores.Length; other++)
        {
            rival = other != token + 1 && other != head + 1 ? Math.Max(rival, scores[other]) : rival;
        }

        return rival == int.MinValue ? 0 : (long)scores[head + 1] - rival;
    }

    private static int BestHead(ReadOnlySpan<int> scores, int token)
    {
        var best = 0;
        for (var head = 0; head < scores.Length; head++)
        {
            if (head != token + 1 && scores[head] > scores[best])
            {
                best = head;
            }
        }

        return best - 1;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        Span<int> seen = heads.Length <= 256 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var token = 0; token < heads.Length; token++)
        {
            roots += heads[token] < 0 ? 1 : 0;
            var at = token;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = token + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == token + 1)
            {
                return false;
            }
        }

        return roots == 1;
    }

    /// <summary>The best tree; where it has several roots, the best of the trees that keep one of the likeliest.</summary>
    private static int[] SingleRoot(int[] nodes, int width)
    {
        var best = MaximumArborescence.Solve(nodes, width);
        var roots = new List<int>();
        for (var node = 1; node < width; node++)
        {
            if (best[node] == 0)
            {
                roots.Add(node);
            }
        }

        if (roots.Count == 1)
        {
            return best;
        }

        var bestTotal = long.MinValue;
        foreach (var root in roots.OrderByDescending(node => nodes[node * width]).ThenBy(node => node).Take(MostRoots))
        {
            var masked = (int[])nodes.Clone();
            for (var node = 1; node < width; node++)
            {
                masked[node * width] = node == root ? masked[node * width] : Forbidden;
            }

            var tree = MaximumArborescence.Solve(masked, width);
            var total = Total(masked, width, tree);
            if (total > bestTotal)
            {
                bestTotal = total;
                best = tree;
            }
        }

        return best;
    }

    private static long Total(int[] nodes, int width, int[] tree)
    {
        var total = 0L;
        for (var node = 1; node < width; node++)
        {
            total += nodes[(node * width) + tree[node]];
        }

        return total;
    }
}
