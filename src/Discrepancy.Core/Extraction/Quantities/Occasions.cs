using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>"Twice" and "threefold": a number and what it counts in one word.</summary>
internal static class Occasions
{
    /// <summary>The amount of the word at <paramref name="at"/> with its measure; null where it is no such word.</summary>
    public static (Amount? Amount, Measured? Measured)? Read(TokenRow row, int at)
    {
        var word = row.Word(at);
        if (word is "twice" or "thrice")
        {
            var isFactor = row.Word(at + 1) is "as" or "the";
            return Of(at, word is "twice" ? 2 : 3, isFactor ? Measure.Multiple : Measure.Count, isFactor ? "" : "time");
        }

        var count = word.EndsWith("fold", StringComparison.Ordinal) ? NumberWords.CardinalOf(word[..^4]) : null;
        return count is > 1 ? Of(at, count.Value, Measure.Multiple, "") : null;
    }

    private static (Amount, Measured) Of(int at, int value, Measure measure, string unit) =>
        (new Amount(at, at + 1, value, value, 1), new Measured(at + 1, measure, unit, at));
}
