namespace Discrepancy.Training.Numerics;

/// <summary>Places of extreme values.</summary>
internal static class Ranking
{
    /// <summary>The first place of the largest value.</summary>
    public static int Best(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }
}
