namespace Discrepancy.Reporting;

/// <summary>Confidences as reports give them.</summary>
internal static class Confidence
{
    private const int Digits = 4;

    /// <summary>The confidence with four digits behind the point.</summary>
    public static double Rounded(double confidence) => Math.Round(confidence, Digits);
}
