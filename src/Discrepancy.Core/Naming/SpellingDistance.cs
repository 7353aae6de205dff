using FuzzySharp;

namespace Discrepancy.Naming;

/// <summary>Tells a slip of the pen from another word.</summary>
internal static class SpellingDistance
{
    /// <summary>Similarity, 0 to 100, below which two words are two words. Nakamura and Nakomura score 88; Austria and Australia are kept apart by <see cref="MaximumEdits"/>.</summary>
    private const int LeastSimilarity = 80;

    /// <summary>From this many letters on, two edits are still one word.</summary>
    private const int LongWord = 8;

    /// <summary>
    /// Whether two folded words differ by what a slip explains: one edit in a word of four letters or more, two from eight letters on,
    /// or two letters that changed places. Words shorter than four letters are too dense for any edit to tell.
    /// </summary>
    public static bool IsSlip(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < 4 || string.Equals(left, right, StringComparison.Ordinal))
        {
            return false;
        }

        if (IsTransposition(left, right))
        {
            return true;
        }

        // Writers slip inside a word, rarely in its first letter: Hall and Ball are two names.
        if (left[0] != right[0] && shorter < LongWord)
        {
            return false;
        }

        return Levenshtein.EditDistance(left.ToCharArray(), right.ToCharArray()) <= MaximumEdits(shorter)
            && (shorter == 4 || Fuzz.Ratio(left, right) >= LeastSimilarity);
    }

    /// <summary>
    /// Whether one folded word is the other with one or two letters behind it, as "foreigner" is of "foreign": a wrong word of the right stem.
    /// Plural and adjective endings are accepted forms, not slips.
    /// </summary>
    public static bool IsWrongEnding(string left, string right)
    {
        var (stem, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return stem.Length >= 5 && longer.Length - stem.Length is 1 or 2 && longer.StartsWith(stem, StringComparison.Ordinal)
            && longer[stem.Length..] is not ("s" or "es" or "al" or "ly" or "y" or "n" or "an" or "ic");
    }

    private static int MaximumEdits(int length) => length < LongWord ? 1 : 2;

    private static bool IsTransposition(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var first = 0;
        while (left[first] == right[first])
        {
            first++;
        }

        return first + 1 < left.Length && left[first] == right[first + 1] && left[first + 1] == right[first]
            && left.AsSpan(first + 2).SequenceEqual(right.AsSpan(first + 2));
    }
}
