using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells whether the words around a date look back or ahead, from the parse: the date's head is followed upwards to the first verb, or
/// noun with a copula, that tells. Stateless and thread-safe.
/// </summary>
internal static class TenseReader
{
    /// <summary>The tense of the words around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    internal static VerbTense Read(Sentence sentence, int first, int end)
    {
        var words = new PredicateWords(sentence.Tokens);
        var at = HeadOf(words, first, end);
        for (var steps = 0; at >= 0 && steps < words.Count; steps++)
        {
            // "before leaving for the scheduled recess on April 7".
            if (IsToCome(sentence, at))
            {
                return VerbTense.Future;
            }

            if (PredicateTense.At(words, at) is var tense and not VerbTense.Unknown)
            {
                return tense;
            }

            at = words.Head(at);
        }

        return VerbTense.Unknown;
    }

    private static bool IsToCome(Sentence sentence, int noun) =>
        sentence.Tokens[noun].PartOfSpeech is PartOfSpeech.Noun && noun > 0
        && sentence.Tokens[noun - 1] is { Form: "scheduled" or "planned" or "upcoming" or "forthcoming" or "impending" } word && word.Head == noun;

    // The first of the date's own tokens that depends on one outside it.
    private static int HeadOf(PredicateWords words, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (words.Head(index) is var head && (head < first || head >= end))
            {
                return index;
            }
        }

        return -1;
    }
}
