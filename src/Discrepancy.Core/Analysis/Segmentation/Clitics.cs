using System.Collections.Frozen;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Cuts what is written as one word and read as two: "don't", "Japan's", "cannot", "gonna".</summary>
internal static class Clitics
{
    private const int LongestContraction = 8;

    // The number is the length of the first piece.
    private static readonly FrozenDictionary<string, int> Contractions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["gotta"] = 3, ["wanna"] = 3, ["gimme"] = 3, ["lemme"] = 3,
        ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["isnt"] = 2, ["arent"] = 3, ["wasnt"] = 3, ["werent"] = 4, ["wont"] = 2, ["cant"] = 2,
        ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["hasnt"] = 3, ["havent"] = 4, ["hadnt"] = 3,
        ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["thats"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
