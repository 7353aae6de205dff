namespace Discrepancy.Lexicons;

/// <summary>Short and pet forms of given names. Immutable and thread-safe; capitals make no difference.</summary>
internal sealed class NicknameLexicon
{
    private static readonly Lazy<NicknameLexicon> Shared = new(() => new NicknameLexicon());
    private readonly Dictionary<string, string[]> _nicknames;

    private NicknameLexicon() =>
        _nicknames = LexiconResource.ReadRows("nicknames")
            .ToDictionary(row => row[0], row => LexiconResource.Values(row[1]), StringComparer.Ordinal);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static NicknameLexicon Default => Shared.Value;

    /// <summary>
    /// Whether one name is a short form of the other: "Bill" and "William". A name is a variant of itself. Two short forms of one name
    /// ("Bill", "Willie") are not taken for variants, because they serve to tell two bearers apart.
    /// </summary>
    public bool AreVariants(string first, string second)
    {
        var one = LexiconKey.Folded(first);
        var other = LexiconKey.Folded(second);
        return string.Equals(one, other, StringComparison.Ordinal) || IsShortFor(one, other) || IsShortFor(other, one);
    }

    private bool IsShortFor(string nickname, string name) => _nicknames.TryGetValue(name, out var nicknames) && nicknames.Contains(nickname, StringComparer.Ordinal);
}
