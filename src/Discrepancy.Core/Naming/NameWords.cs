using System.Collections.Immutable;

namespace Discrepancy.Naming;

/// <summary>Splits a written name into its words.</summary>
internal static class NameWords
{
    /// <summary>The words of <paramref name="name"/> as they are compared: lower case, without marks, periods and apostrophes.</summary>
    public static ImmutableArray<string> Keys(string name) =>
        [.. Read(name).Select(word => NameFolding.Fold(name[word.Start..word.End])).Where(word => word.Length > 0)];

    /// <summary>Where the words of <paramref name="name"/> stand in it, without the punctuation and the possessive ending around them.</summary>
    public static IEnumerable<(int Start, int End)> Read(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && !char.IsWhiteSpace(name[end]))
            {
                end++;
            }

            var word = Trim(name, start, end);
            if (word.Start < word.End)
            {
                yield return word;
            }

            start = end + 1;
        }
    }

    private static (int Start, int End) Trim(string name, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(name[end - 1]))
        {
            end--;
        }

        var isPossessive = end - start > 2 && name[end - 1] is 's' or 'S' && name[end - 2] is '\'' or '’';
        return isPossessive ? (start, end - 2) : (start, end);
    }
}
