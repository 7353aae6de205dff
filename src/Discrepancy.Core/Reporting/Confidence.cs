using System.Globalization;

namespace Discrepancy.Reporting;

/// <summary>Confidences as reports give them.</summary>
internal static class Confidence
{
    private const int Digits = 4;

    /// <summary>The confidence with four digits behind the point.</summary>
    public static double Rounded(double confidence) => Math.Round(confidence, Digits);

    /// <summary>The same in words: "0.52", "1".</summary>
    public static string Text(double confidence) => Rounded(confidence).ToString("0.####", CultureInfo.InvariantCulture);
}
