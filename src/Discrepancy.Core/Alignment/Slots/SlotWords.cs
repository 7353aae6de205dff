using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>The words of a phrase that tell something, and when two of them are one in another form.</summary>
internal static class SlotWords
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    /// <summary>The content words of <paramref name="phrase"/> in lower case and text order, without those of <paramref name="value"/>.</summary>
    public static ImmutableArray<string> Content(string phrase, string value)
    {
        var stated = Split(value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Split(phrase)
                .Where(word => !stated.Contains(word) && !FunctionWordLexicon.Default.Contains(word) && !char.IsAsciiDigit(word[0]))
                .Select(word => word.ToLowerInvariant())
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether two words are the same but for their endings: "announced" and "announcement", "visit" and "visited".</summary>
    public static bool AreForms(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= ShortestStem && Math.Min(left.Length, right.Length) - shared <= LongestEnding - 1
            && Math.Max(left.Length, right.Length) - shared <= LongestEnding + 1;
    }

    /// <summary>The part of the shorter list that the other has, in whatever form; -1 where one is empty.</summary>
    public static double Overlap(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return -1;
        }

        var (less, more) = left.Length <= right.Length ? (left, right) : (right, left);
        return less.Count(word => more.Any(other => AreForms(word, other))) / (double)less.Length;
    }

    /// <summary>The words of <paramref name="text"/> in order: letters, digits and the hyphens between them.</summary>
    public static IEnumerable<string> Split(string text) => Places(text).Select(place => text[place.Start..place.End]);

    /// <summary>Where the words of <paramref name="text"/> stand, in order.</summary>
    public static IEnumerable<(int Start, int End)> Places(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return (start, i);
                start = -1;
            }
        }
    }
}
