using System.Globalization;

namespace Discrepancy.Training.Slots;

/// <summary>How often pairs are of one event, by the probability they were given.</summary>
internal static class CalibrationTable
{
    private const int Bins = 10;

    /// <summary>A line for each tenth, and precision and recall at some thresholds.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<(double Probability, bool IsSame)> scored)
    {
        var positives = scored.Count(item => item.IsSame);
        var loss = scored.Average(item => -Math.Log(Math.Max(1e-9, item.IsSame ? item.Probability : 1 - item.Probability)));
        yield return string.Create(CultureInfo.InvariantCulture, $"pairs {scored.Count} of one slot {positives} loss {loss:0.0000}");
        foreach (var bin in scored.GroupBy(item => Math.Min(Bins - 1, (int)(item.Probability * Bins))).OrderBy(bin => bin.Key))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"bin {bin.Key / (double)Bins:0.0} pairs {bin.Count()} mean {bin.Average(item => item.Probability):0.000} true {bin.Average(item => item.IsSame ? 1.0 : 0):0.000}");
        }

        for (var threshold = 0.3; threshold < 0.99; threshold += 0.05)
        {
            var above = scored.Where(item => item.Probability >= threshold).ToList();
            var right = above.Count(item => item.IsSame);
            yield return string.Create(CultureInfo.InvariantCulture, $"at {threshold:0.00} precision {right / Math.Max(1.0, above.Count):0.000} recall {right / Math.Max(1.0, positives):0.000}");
        }
    }
}
