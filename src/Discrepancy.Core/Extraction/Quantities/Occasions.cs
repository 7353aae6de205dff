using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A number and what it counts in one word: "twice", "threefold", "doubled", "double the".</summary>
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
        return count is > 1 ? Of(at, count.Value, Measure.Multiple, "") : ReadVerb(row, at);
    }

    // "Sales doubled", "it was double the number"; "a double murder" multiplies nothing.
    private static (Amount? Amount, Measured? Measured)? ReadVerb(TokenRow row, int at)
    {
        decimal? factor = row.Word(at) switch
        {
            "doubled" or "doubles" or "doubling" or "double" => 2,
            "tripled" or "triples" or "tripling" or "triple" or "trebled" or "trebles" or "trebling" => 3,
            "quadrupled" or "quadruples" or "quadrupling" or "quadruple" => 4,
            "quintupled" or "quintuples" or "quintupling" => 5,
            "halved" or "halves" or "halving" or "halve" => 0.5m,
            _ => null,
        };
        var isVerb = factor is not null && row.Tokens[at].PartOfSpeech is PartOfSpeech.Verb && row.Word(at + 1) is not ("down" or "over" or "up" or "back" or "as");
        var isFactor = row.Word(at) is "double" or "triple" or "quadruple" && row.Word(at + 1) is "the" or "that" or "its" or "their" or "his" or "her";
        return factor is { } value && (isVerb || isFactor) ? Of(at, value, Measure.Multiple, "") : null;
    }

    private static (Amount, Measured) Of(int at, decimal value, Measure measure, string unit) =>
        (new Amount(at, at + 1, value, value, 1), new Measured(at + 1, measure, unit, at));
}
