using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Lexicons;

/// <summary>Frequent given names of many languages in Latin letters. Immutable and thread-safe; capitals make no difference (SHIGERU, Shigeru).</summary>
internal sealed class GivenNameLexicon
{
    private static readonly Lazy<GivenNameLexicon> Shared = new(() => new GivenNameLexicon());
    private readonly Dictionary<string, GivenName> _names;

    private GivenNameLexicon() =>
        _names = LexiconResource.ReadRows("given-names")
            .ToDictionary(row => LexiconKey.Folded(row[0]), row => new GivenName(LexicalGenders.Parse(row[1]), row[2].Length > 0), StringComparer.Ordinal);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static GivenNameLexicon Default => Shared.Value;

    /// <summary>Finds a given name; parts of a double name are joined by a hyphen or a space ("Jean-Paul").</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out GivenName? givenName) => _names.TryGetValue(LexiconKey.Folded(name), out givenName);
}
