namespace Discrepancy.Naming;

/// <summary>Tells differences of British and American spelling from slips: Harbour and Harbor, Organisation and Organization, Centre and Center.</summary>
internal static class SpellingConvention
{
    /// <summary>Whether the letter that <paramref name="longer"/> has too many at <paramref name="index"/> is the u of "-our".</summary>
    public static bool IsInsertion(string longer, int index) => index > 0 && longer[index] == 'u' && longer[index - 1] == 'o' && longer.AsSpan(index + 1) is "r" or "rs";

    /// <summary>Whether the words, which are different from <paramref name="index"/> on by one letter or two exchanged ones, are "-re" and "-er", "-ise" and "-ize" or "-ence" and "-ense".</summary>
    public static bool IsExchange(string left, string right, int index)
    {
        var (one, other) = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        return (one[index], other[index]) switch
        {
            ('e', 'r') => one.AsSpan(index) is "er" or "ers",
            ('s', 'z') => index > 0 && one[index - 1] is 'i' or 'y' && index + 1 < one.Length,
            ('c', 's') => index > 1 && one.AsSpan(index - 2).StartsWith("en") && one.AsSpan(index + 1) is "e" or "es",
            _ => false,
        };
    }
}
