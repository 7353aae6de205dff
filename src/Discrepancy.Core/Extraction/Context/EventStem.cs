using System.Buffers;

namespace Discrepancy.Extraction;

/// <summary>Brings a verb and the noun of its action together: "spend" and "spending", "meet" and "meeting".</summary>
internal static class EventStem
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a lemma, in lower case.</summary>
    public static string Of(string lemma)
    {
        var word = lemma.ToLowerInvariant();
        var isAction = word.Length >= ShortestStem + 3 && word.EndsWith("ing", StringComparison.Ordinal) && word.AsSpan(..^3).ContainsAny(Vowels);
        return isAction ? word[..^3] : word;
    }
}
