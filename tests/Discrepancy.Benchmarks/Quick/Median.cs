namespace Discrepancy.Benchmarks.Quick;

/// <summary>The middle of some figures, which one disturbed measurement does not move.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
