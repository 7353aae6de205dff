using System.Collections.Frozen;

namespace Discrepancy.Extraction;

/// <summary>The number words of English: a closed class.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Cardinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8,
        ["ninth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15,
        ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20, ["thirtieth"] = 30,
        ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60, ["seventieth"] = 70, ["eightieth"] = 80, ["ninetieth"] = 90,
        ["hundredth"] = 100, ["thousandth"] = 1000, ["millionth"] = 1_000_000, ["billionth"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1e3m, ["lakh"] = 1e5m, ["million"] = 1e6m, ["crore"] = 1e7m, ["billion"] = 1e9m,
        ["trillion"] = 1e12m, ["quadrillion"] = 1e15m, ["mn"] = 1e6m, ["mln"] = 1e6m, ["bn"] = 1e9m, ["bln"] = 1e9m, ["tn"] = 1e12m, ["trn"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Zero to nineteen and the tens; null for another word.</summary>
    public static int? CardinalOf(string word) => Cardinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>First to nineteenth, the tens and the scales; null for another word.</summary>
    public static int? OrdinalOf(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>Dozen, hundred, thousand and so on, and their short forms; null for another word.</summary>
    public static decimal? ScaleOf(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The denominator of a part: 2 for "half", 3 for "third" or "thirds"; null for another word.</summary>
    public static int? PartOf(string word) => word switch
    {
        "half" or "halves" => 2,
        "quarter" or "quarters" => 4,
        _ => OrdinalOf(word.EndsWith('s') ? word[..^1] : word) is { } denominator and >= 3 and not (> 20 and < 100) ? denominator : null,
    };

    /// <summary>Whether a word occurs in numbers, "a" and "and" included.</summary>
    public static bool Contains(string word) =>
        word is "a" or "and" || Cardinals.ContainsKey(word) || Ordinals.ContainsKey(word) || Scales.ContainsKey(word) || PartOf(word) is not null;
}
