using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Acts that are done to a thing as a whole or only to a part of it ("strike down", "repeal"), and the nouns for parts. Immutable and thread-safe.</summary>
internal sealed class WholeActLexicon
{
    private static readonly Lazy<WholeActLexicon> Shared = new(() => new WholeActLexicon());

    private readonly FrozenDictionary<string, string> _acts = Rows("act").ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    private readonly FrozenSet<string> _parts = Rows("part").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _decisions = Rows("decision").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private WholeActLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static WholeActLexicon Default => Shared.Value;

    /// <summary>The act that a form of a verb names, together with the particle behind it where it needs one; null where it names none.</summary>
    /// <param name="verb">The verb, in lower case, in any form.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="hasParticle">Whether <paramref name="next"/> belongs to the verb.</param>
    public string? ActOf(string verb, string next, out bool hasParticle)
    {
        var withParticle = WordForms.Of(verb).Select(form => _acts.GetValueOrDefault($"{form} {next}")).FirstOrDefault(act => act is not null);
        hasParticle = withParticle is not null;
        return withParticle ?? WordForms.Of(verb).Select(form => _acts.GetValueOrDefault(form)).FirstOrDefault(act => act is not null);
    }

    /// <summary>Whether a noun names a part: "section", "parts".</summary>
    public bool IsPart(string noun) => WordForms.Of(noun).Any(_parts.Contains);

    /// <summary>Whether a noun names what an infinitive tells as done: "the ruling to overturn".</summary>
    public bool IsDecision(string noun) => WordForms.Of(noun).Any(_decisions.Contains);

    private static IEnumerable<string[]> Rows(string kind) => LexiconResource.ReadRows("whole-acts").Where(row => string.Equals(row[1], kind, StringComparison.Ordinal));
}
