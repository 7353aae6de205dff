using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Nouns with a capital for faiths, peoples and bodies, which no person is called: "Hindus". Immutable and thread-safe.</summary>
internal sealed class GroupLexicon
{
    private static readonly Lazy<GroupLexicon> Shared = new(() => new GroupLexicon());

    private readonly FrozenSet<string> _nouns = LexiconResource.ReadRows("groups").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private GroupLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static GroupLexicon Default => Shared.Value;

    /// <summary>Whether the form, as it is written, is one of them.</summary>
    public bool Contains(string form) => _nouns.Contains(form);
}
