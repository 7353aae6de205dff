using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Nouns for what happens at a place: "meeting", "crash". Immutable and thread-safe.</summary>
internal sealed class EventNounLexicon
{
    private static readonly Lazy<EventNounLexicon> Shared = new(() => new EventNounLexicon());

    private readonly FrozenSet<string> _nouns = LexiconResource.ReadRows("event-nouns").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private EventNounLexicon()
    {
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static EventNounLexicon Default => Shared.Value;

    /// <summary>Whether the noun with this lemma is one.</summary>
    public bool Contains(string lemma) => _nouns.Contains(lemma.ToLowerInvariant());
}
