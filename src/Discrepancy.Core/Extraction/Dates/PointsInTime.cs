using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells a length of time from the distance of a point in time and from a stretch that is looked back on: "five days after the attack", "two weeks
/// ago", "the first talks in four years" and "twice in the last four years" tell how long nothing lasted.
/// </summary>
internal static class PointsInTime
{
    /// <summary>Whether the tokens <paramref name="first"/> to <paramref name="end"/> (excluded) are part of such a date.</summary>
    internal static bool Cover(Sentence sentence, int first, int end) =>
        DateExpressionReader.Read(sentence).Any(date => date.FirstToken <= first && end <= date.EndToken && IsNoLength(sentence, date));

    // "has ruled for the last four years" is a length too.
    private static bool IsNoLength(Sentence sentence, DateMention date) =>
        date.Expression is DistantDate or NthDate
        || (date.Expression is StretchDate && (date.FirstToken == 0 || !string.Equals(sentence.Tokens[date.FirstToken - 1].Form, "for", StringComparison.OrdinalIgnoreCase)));
}
