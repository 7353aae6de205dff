using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Verbs, nouns, adjectives and adverbs that tell how real the clause is that depends on them. Immutable and thread-safe.</summary>
internal sealed class StanceLexicon
{
    private static readonly Lazy<StanceLexicon> Shared = new(() => new StanceLexicon());

    private readonly FrozenDictionary<(string Word, string Place), StanceClass> _words =
        LexiconResource.ReadRows("stance-words").ToFrozenDictionary(row => (row[0], row[1]), row => Enum.Parse<StanceClass>(row[2]));

    private StanceLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static StanceLexicon Default => Shared.Value;

    /// <summary>What a verb, noun or adjective, in its dictionary form, says of any clause that completes it; null where it says nothing.</summary>
    public StanceClass? OfComplement(string lemma) => Find(lemma, "any");

    /// <summary>What it says of an infinitive or participle that completes it; null where it says nothing.</summary>
    public StanceClass? OfInfinitive(string lemma) => Find(lemma, "infinitive") ?? Find(lemma, "any");

    /// <summary>What the passive of a verb says of an infinitive: "is said to have left"; null where it says nothing.</summary>
    public StanceClass? OfRaised(string lemma) => Find(lemma, "raised") ?? OfInfinitive(lemma);

    /// <summary>What an adverb, in lower case, says of its clause; null where it says nothing.</summary>
    public StanceClass? OfAdverb(string word) => Find(word, "adverb");

    /// <summary>What a verb, in its dictionary form with its particle, says of the event that its object names; null where it says nothing.</summary>
    public StanceClass? OfEvent(string lemma) => Find(lemma, "event");

    private StanceClass? Find(string word, string place) => _words.TryGetValue((word, place), out var found) ? found : null;
}
