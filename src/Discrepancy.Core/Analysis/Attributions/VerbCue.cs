using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>A verb of reporting in a sentence.</summary>
/// <param name="Word">Its entry.</param>
/// <param name="Head">Index of the verb.</param>
/// <param name="Last">Index of the last word of the cue: the verb or its particle.</param>
internal readonly record struct VerbCue(ReportingWord Word, int Head, int Last)
{
    /// <summary>The cue at the verb <paramref name="head"/>, with its particle where it has one; null where the verb tells no speech.</summary>
    public static VerbCue? At(DependencyTree tree, int head)
    {
        if (tree.Tokens[head].PartOfSpeech is not PartOfSpeech.Verb)
        {
            return null;
        }

        var lemma = tree.Tokens[head].Lemma;
        var particle = tree.Dependent(head, "compound:prt");
        if (particle > head && ReportingLexicon.Default.Verb($"{lemma} {tree.Tokens[particle].Form}") is { } phrasal)
        {
            return new VerbCue(phrasal, head, particle);
        }

        // "put it", "go on": the parse may call the second word an object or an adverb.
        if (head + 1 < tree.Tokens.Length && ReportingLexicon.Default.Verb($"{lemma} {tree.Tokens[head + 1].Form}") is { TakesQuotation: true } pair)
        {
            return new VerbCue(pair, head, head + 1);
        }

        return ReportingLexicon.Default.Verb(lemma) is { } word ? new VerbCue(word, head, head) : null;
    }
}
