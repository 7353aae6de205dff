namespace Discrepancy.Lexicons;

/// <summary>
/// Frequent English words that a capital at the beginning of a sentence or in a headline does not make a name.
/// Immutable and thread-safe; capitals make no difference.
/// </summary>
internal sealed class CommonWordLexicon
{
    private static readonly Lazy<CommonWordLexicon> Shared = new(() => new CommonWordLexicon());
    private readonly HashSet<string> _words;

    private CommonWordLexicon() => _words = LexiconResource.ReadRows("common-words").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static CommonWordLexicon Default => Shared.Value;

    /// <summary>Whether the word is a common one. Some are names too ("Will", "Rose"): see <see cref="GivenName.IsCommonWord"/>.</summary>
    public bool Contains(string word) => _words.Contains(LexiconKey.Folded(word));
}
