using System.Collections.Frozen;

namespace Discrepancy.Extraction;

/// <summary>The closed classes of English that the date forms look at.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> TimePrepositions = new[]
    {
        "in", "on", "at", "since", "until", "till", "by", "before", "after", "from", "to", "through", "during", "between", "of", "for",
        "around", "about", "over", "throughout", "circa",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = new[]
    {
        "and", "or", "but", "nor", "so", "yet", "as", "than", "that", "which", "who", "whom", "whose", "when", "where", "while", "because",
        "if", "though", "although", "once", "into", "onto", "with", "without", "within", "against", "under", "near", "upon", "amid",
        "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no", "not", "n't", "some", "any",
        "he", "she", "it", "they", "we", "i", "you", "there", "here", "is", "are", "was", "were", "be", "been", "being", "am",
        "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
        "said", "says", "told", "also", "only", "just", "then", "now", "how", "why", "what", "ago", "earlier", "later", "both", "all",
        "'s", "'", "'ll", "'d", "'ve", "'re", "morning", "afternoon", "evening", "night", "via", "per", "following", "despite",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Determiners = new[]
    {
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "'s", "'", "each", "every", "another", "no",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word can stand before a date.</summary>
    internal static bool IsTimePreposition(string word) => TimePrepositions.Contains(word);

    /// <summary>Whether the word is no noun, adjective or verb with a meaning of its own.</summary>
    internal static bool IsFunctionWord(string word) => TimePrepositions.Contains(word) || Others.Contains(word);

    /// <summary>Whether the word opens a noun phrase.</summary>
    internal static bool IsDeterminer(string word) => Determiners.Contains(word);
}
