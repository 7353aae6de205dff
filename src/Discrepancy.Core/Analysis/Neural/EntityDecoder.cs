namespace Discrepancy.Analysis;

/// <summary>The best sequence of outside, begin and inside labels in which an inside follows its own type (Viterbi).</summary>
internal static class EntityDecoder
{
    /// <summary>Decodes rows of <paramref name="labels"/> scores, <paramref name="stride"/> apart: 0 outside, 1 + 2t begin and 2 + 2t inside of type t.</summary>
    public static void Decode(ReadOnlySpan<int> scores, int stride, int labels, Span<byte> best)
    {
        var tokens = best.Length;
        if (tokens == 0)
        {
            return;
        }

        var from = new byte[tokens * labels];
        Span<long> total = stackalloc long[labels];
        Span<long> next = stackalloc long[labels];
        for (var label = 0; label < labels; label++)
        {
            total[label] = IsInside(label) ? long.MinValue / 2 : scores[label];
        }

        for (var token = 1; token < tokens; token++)
        {
            var top = BestOf(total);
            for (var label = 0; label < labels; label++)
            {
                var previous = !IsInside(label) ? top : total[label] >= total[label - 1] ? label : label - 1;
                from[(token * labels) + label] = (byte)previous;
                next[label] = total[previous] + scores[(token * stride) + label];
            }

            next.CopyTo(total);
        }

        best[tokens - 1] = (byte)BestOf(total);
        for (var token = tokens - 1; token > 0; token--)
        {
            best[token - 1] = from[(token * labels) + best[token]];
        }
    }

    private static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    private static int BestOf(ReadOnlySpan<long> totals)
    {
        var best = 0;
        for (var i = 1; i < totals.Length; i++)
        {
            best = totals[i] > totals[best] ? i : best;
        }

        return best;
    }
}
