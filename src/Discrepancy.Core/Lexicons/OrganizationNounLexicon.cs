using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Nouns for bodies ("agency") and the words in names that show such a body ("Agency"). Immutable and thread-safe.</summary>
internal sealed class OrganizationNounLexicon
{
    private static readonly Lazy<OrganizationNounLexicon> Shared = new(() => new OrganizationNounLexicon());

    private readonly FrozenDictionary<string, FrozenSet<string>> _nouns = LexiconResource.ReadRows("organization-nouns")
        .ToFrozenDictionary(row => row[0], row => LexiconResource.Values(row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly FrozenSet<string> _words;

    private OrganizationNounLexicon() => _words = _nouns.Values.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static OrganizationNounLexicon Default => Shared.Value;

    /// <summary>Whether <paramref name="noun"/>, in lower case, names a body.</summary>
    public bool Contains(string noun) => _nouns.ContainsKey(noun);

    /// <summary>Whether a word of <paramref name="name"/> shows that it names a body of any sort.</summary>
    public bool IsName(string name) => name.Split(' ').Any(_words.Contains);

    /// <summary>Whether a word of <paramref name="name"/> shows that it names such a body: "National Park Agency" an agency.</summary>
    public bool IsShownBy(string noun, string name) =>
        _nouns.TryGetValue(noun, out var words) && name.Split(' ').Any(words.Contains);
}
