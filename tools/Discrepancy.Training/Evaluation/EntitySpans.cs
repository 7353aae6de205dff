namespace Discrepancy.Training.Evaluation;

/// <summary>Reads entity spans out of label sequences.</summary>
internal static class EntitySpans
{
    /// <summary>Spans (start, exclusive end, type) of a sequence of labels.</summary>
    public static List<(int Start, int End, int Type)> Of(ReadOnlySpan<byte> labels)
    {
        var spans = new List<(int, int, int)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if ((labels[i] & 1) == 0)
            {
                continue;
            }

            var type = labels[i] / 2;
            var end = i + 1;
            while (end < labels.Length && labels[end] == labels[i] + 1)
            {
                end++;
            }

            spans.Add((i, end, type));
        }

        return spans;
    }

    /// <summary>Labels from the sets of allowed labels: the lowest bit but that of outside, where there is one.</summary>
    public static byte[] Gold(ushort[] allowed)
    {
        var labels = new byte[allowed.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = (allowed[i] & 1) != 0 ? (byte)0 : (byte)System.Numerics.BitOperations.TrailingZeroCount(allowed[i]);
        }

        return labels;
    }
}
