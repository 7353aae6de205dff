using System.Collections.Frozen;
using System.Globalization;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>The number words of English.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Cardinals = Load("cardinal");
    private static readonly FrozenDictionary<string, decimal> Ordinals = Load("ordinal");
    private static readonly FrozenDictionary<string, decimal> Scales = Load("scale");

    /// <summary>Zero to nineteen and the tens; null for another word.</summary>
    public static int? CardinalOf(string word) => Cardinals.TryGetValue(word, out var value) ? (int)value : null;

    /// <summary>First to nineteenth, the tens and the scales; null for another word.</summary>
    public static decimal? OrdinalOf(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>Dozen, hundred, thousand and so on, and their short forms; null for another word.</summary>
    public static decimal? ScaleOf(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The denominator of a part: 2 for "half", 3 for "third" or "thirds"; null for another word.</summary>
    public static decimal? PartOf(string word) => word switch
    {
        "half" or "halves" => 2,
        "quarter" or "quarters" => 4,
        _ => DenominatorOf(word),
    };

    /// <summary>Whether a word occurs in numbers, "a" and "and" included.</summary>
    public static bool Contains(string word) =>
        word is "a" or "and" || Cardinals.ContainsKey(word) || Ordinals.ContainsKey(word) || Scales.ContainsKey(word) || PartOf(word) is not null
        || (word.EndsWith('s') && Ordinals.ContainsKey(word[..^1]));

    private static decimal? DenominatorOf(string word) =>
        Ordinals.TryGetValue(word.EndsWith('s') ? word[..^1] : word, out var value) && value >= 3 ? value : null;

    private static FrozenDictionary<string, decimal> Load(string kind) => LexiconResource.ReadRows("numbers")
        .Where(row => string.Equals(row[1], kind, StringComparison.Ordinal))
        .ToFrozenDictionary(row => row[0], row => decimal.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
