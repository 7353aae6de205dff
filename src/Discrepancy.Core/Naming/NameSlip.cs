using System.Collections.Immutable;

namespace Discrepancy.Naming;

/// <summary>Tells whether two words of names may be one that is misspelt: one letter too many, too few, wrong, or two letters exchanged.</summary>
internal static class NameSlip
{
    private const int ShortestWord = 4;

    private const string Vowels = "aeiouy";

    /// <summary>The sort of slip between two folded words; the order makes no difference.</summary>
    public static SlipSort SortOf(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length < ShortestWord || longer.Length - shorter.Length > 1)
        {
            return SlipSort.None;
        }

        var prefix = shorter.AsSpan().CommonPrefixLength(longer);
        if (prefix == 0 || prefix == longer.Length)
        {
            return SlipSort.None;
        }

        return shorter.Length == longer.Length ? SortOfExchange(shorter, longer, prefix) : SortOfInsertion(shorter, longer, prefix);
    }

    /// <summary>The keys that two words share if they are one edit apart: the word itself and it without each one of its letters.</summary>
    public static IEnumerable<string> Keys(string word) => Enumerable.Range(0, word.Length).Select(index => word.Remove(index, 1)).Append(word).Distinct(StringComparer.Ordinal);

    /// <summary>The words, one of each list, that are a slip of one another; null where the lists have none or more than one such pair.</summary>
    public static (string Left, string Right)? Find(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var slips = left.Except(right, StringComparer.Ordinal)
            .SelectMany(one => right.Except(left, StringComparer.Ordinal).Where(other => SortOf(one, other) != SlipSort.None).Select(other => (one, other)))
            .Take(2).ToList();
        return slips.Count == 1 ? slips[0] : null;
    }

    private static SlipSort SortOfExchange(string left, string right, int prefix)
    {
        var isTransposition = prefix + 1 < left.Length && left[prefix] == right[prefix + 1] && left[prefix + 1] == right[prefix];
        var rest = prefix + (isTransposition ? 2 : 1);
        if (!left.AsSpan(rest).SequenceEqual(right.AsSpan(rest)) || !IsLetterPair(left[prefix], right[prefix]) || SpellingConvention.IsExchange(left, right, prefix))
        {
            return SlipSort.None;
        }

        // Mario and Maria: the last vowel tells two persons apart.
        var isLast = prefix == left.Length - 1;
        var tellsGender = isLast && Vowels.Contains(left[prefix], StringComparison.Ordinal) && Vowels.Contains(right[prefix], StringComparison.Ordinal);
        return tellsGender ? SlipSort.None : isLast ? SlipSort.Ending : SlipSort.Inner;
    }

    private static SlipSort SortOfInsertion(string shorter, string longer, int prefix)
    {
        if (!shorter.AsSpan(prefix).SequenceEqual(longer.AsSpan(prefix + 1)) || !char.IsLetter(longer[prefix]) || SpellingConvention.IsInsertion(longer, prefix))
        {
            return SlipSort.None;
        }

        // Plural, demonym, feminine and pet forms are names of their own: Senkakus, Tibetan, Roberta, Johnny.
        var isLast = prefix == shorter.Length;
        return !isLast ? SlipSort.Inner : longer[prefix] is 's' or 'n' or 'a' or 'o' or 'i' or 'y' ? SlipSort.None : SlipSort.Ending;
    }

    /// <summary>A hyphen for a letter is notation, a digit another thing.</summary>
    private static bool IsLetterPair(char left, char right) => char.IsLetter(left) && char.IsLetter(right);
}
