namespace Discrepancy.Extraction;

/// <summary>Brings a verb and the noun of its action together: "spend" and "spending", "meet" and "meeting".</summary>
internal static class EventStem
{
    private const int ShortestStem = 3;

    /// <summary>The stem of a lemma, in lower case.</summary>
    public static string Of(string lemma)
    {
        var word = lemma.ToLowerInvariant();
        return word.Length >= ShortestStem + 3 && word.EndsWith("ing", StringComparison.Ordinal) && word[..^3].AsSpan().IndexOfAny("aeiouy") >= 0 ? word[..^3] : word;
    }
}
