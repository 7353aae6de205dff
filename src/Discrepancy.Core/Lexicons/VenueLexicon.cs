using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Nouns for buildings and spots within a place: "station", "ministry". Immutable and thread-safe; capitals and British spelling make no difference.</summary>
internal sealed class VenueLexicon
{
    private static readonly Lazy<VenueLexicon> Shared = new(() => new VenueLexicon());

    private readonly FrozenSet<string> _nouns = LexiconResource.ReadRows("venues").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private VenueLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static VenueLexicon Default => Shared.Value;

    /// <summary>Whether <paramref name="word"/> is such a noun.</summary>
    public bool Contains(string word) => _nouns.Contains(SpellingLexicon.Default.Canonicalize(word.ToLowerInvariant()));
}
