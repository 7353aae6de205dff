using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>
/// Turns the tokens of CaRB into text for the reader and back. The sentences come with a space between all tokens and with the marks of the
/// Penn Treebank; the reader gets them with the same spaces and the usual marks, so that its words, split at spaces, are the tokens again.
/// </summary>
internal static class CarbText
{
    private static readonly (string Escaped, string Mark)[] Marks =
    [
        ("``", "“"), ("''", "”"), ("`", "‘"), ("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"),
    ];

    /// <summary>The sentence as the reader gets it.</summary>
    public static string ToText(string sentence) =>
        string.Join(' ', Words(sentence).Select(word => Array.Find(Marks, mark => string.Equals(mark.Escaped, word, StringComparison.Ordinal)).Mark ?? word));

    /// <summary>The words of a claim as CaRB writes them.</summary>
    public static ImmutableArray<string> ToWords(string text) =>
        [.. Words(text).Select(word => Array.Find(Marks, mark => string.Equals(mark.Mark, word, StringComparison.Ordinal)).Escaped ?? word)];

    /// <summary>What stands between spaces.</summary>
    public static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
