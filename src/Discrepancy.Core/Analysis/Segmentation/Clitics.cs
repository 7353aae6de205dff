using System.Collections.Frozen;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Cuts what is written as one word and read as two: "don't", "Japan's", "cannot", "gonna".</summary>
internal static class Clitics
{
    private const int LongestContraction = 8;

    private static readonly FrozenDictionary<string, int> Contractions = LexiconResource.ReadRows("contractions")
        .ToFrozenDictionary(row => row[0] + row[1], row => row[0].Length, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["s", "m", "d", "re", "ve", "ll"];

    /// <summary>Adds the pieces of the word at <paramref name="start"/> to <paramref name="tokens"/>.</summary>
    public static void AddPieces(string text, int start, int end, List<TextSpan> tokens)
    {
        var cut = FindCut(text, start, end);
        if (cut > start && cut < end)
        {
            // "wouldn't've" and "she'd've" hold two.
            var inner = FindCut(text, start, cut);
            if (inner > start && inner < cut)
            {
                tokens.Add(new TextSpan(start, inner));
                start = inner;
            }

            tokens.Add(new TextSpan(start, cut));
            start = cut;
        }

        tokens.Add(new TextSpan(start, end));
    }

    private static int FindCut(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Length <= LongestContraction && Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var length))
        {
            return word is "IM" ? start : start + length;
        }

        for (var back = 2; back <= 3 && back < word.Length; back++)
        {
            if (CharacterClass.IsApostrophe(word[^back]))
            {
                return CutAtApostrophe(word, start, end, back);
            }
        }

        return start;
    }

    private static int CutAtApostrophe(ReadOnlySpan<char> word, int start, int end, int back)
    {
        var ending = word[^(back - 1)..];
        if (ending is "t" or "T" && word.Length > 3 && word[^3] is 'n' or 'N')
        {
            return end - 3;
        }

        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return end - back;
            }
        }

        return start;
    }
}
