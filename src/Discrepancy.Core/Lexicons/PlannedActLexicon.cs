using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Verbs by which one plan is told in several words: "launch" and "start". Immutable and thread-safe.</summary>
internal sealed class PlannedActLexicon
{
    private static readonly Lazy<PlannedActLexicon> Shared = new(() => new PlannedActLexicon());

    private readonly FrozenDictionary<string, (string Name, bool IsErgative)> _acts =
        LexiconResource.ReadRows("planned-acts").ToFrozenDictionary(row => row[0], row => (row[1], row[2] is "ergative"), StringComparer.Ordinal);

    private PlannedActLexicon()
    {
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static PlannedActLexicon Default => Shared.Value;

    /// <summary>The act that a form of a verb names, with the particle behind it where it needs one; null where it names none.</summary>
    /// <param name="verb">The verb, in lower case, in any form.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="hasParticle">Whether <paramref name="next"/> belongs to the verb.</param>
    public (string Name, bool IsErgative)? ActOf(string verb, string next, out bool hasParticle)
    {
        var withParticle = Find(WordForms.Of(verb).Select(form => $"{form} {next}"));
        hasParticle = withParticle is not null;
        return withParticle ?? Find(WordForms.Of(verb));
    }

    private (string Name, bool IsErgative)? Find(IEnumerable<string> verbs)
    {
        foreach (var verb in verbs)
        {
            if (_acts.TryGetValue(verb, out var act))
            {
                return act;
            }
        }

        return null;
    }
}
