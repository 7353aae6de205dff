using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Joins two bounds of one quantity: "more than 10 and less than 20 boats" is one range, "more than 40 and less than 10" two statements.</summary>
internal static class TwoBounds
{
    /// <summary>The mention that both make; null where they are no bounds of one thing.</summary>
    public static QuantityMention? Join(TokenRow row, QuantityMention first, QuantityMention second)
    {
        if (second.FirstToken != first.EndToken + 1 || row.Word(first.EndToken) is not ("and" or "but" or ",") || first.Value.Measure == Measure.Vote || !IsOne(first.Value, second.Value))
        {
            return null;
        }

        NumberRange? range = (first.Value.Range, second.Value.Range) switch
        {
            ({ Low: { } low, High: null }, { Low: null, High: { } high }) when low < high => new NumberRange(low, high),
            ({ Low: null, High: { } high }, { Low: { } low, High: null }) when low < high => new NumberRange(low, high),
            _ => null,
        };
        return range is { } both
            ? second with { FirstToken = first.FirstToken, Value = second.Value with { Number = both.Low!.Value, Range = both, Approximator = Approximator.Exact, BaseNumber = null, BaseUnit = "" } } : null;
    }

    // The unit is told once, behind both or behind each.
    private static bool IsOne(QuantityValue first, QuantityValue second) =>
        (first.Measure == Measure.Number && first.Unit.Length == 0) || (first.Measure == second.Measure && string.Equals(first.Unit, second.Unit, StringComparison.Ordinal));
}
