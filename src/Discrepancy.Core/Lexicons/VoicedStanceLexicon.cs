using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Verbs and nouns that together say that somebody took a stand: "voiced concern". Immutable and thread-safe.</summary>
internal sealed class VoicedStanceLexicon
{
    private const string Verb = "verb";

    private static readonly Lazy<VoicedStanceLexicon> Shared = new(() => new VoicedStanceLexicon());

    private readonly FrozenDictionary<string, string> _words =
        LexiconResource.ReadRows("voiced-stances").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private VoicedStanceLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static VoicedStanceLexicon Default => Shared.Value;

    /// <summary>Whether a verb, in its dictionary form, says that a stand is taken.</summary>
    public bool IsVerb(string lemma) => _words.TryGetValue(lemma, out var found) && found is Verb;

    /// <summary>The stand that a noun, in its dictionary form, names; null where it names none.</summary>
    public string? StanceOf(string noun) => _words.TryGetValue(noun, out var found) && found is not Verb ? found : null;
}
