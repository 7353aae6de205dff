using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What a predicate says of time: its auxiliaries, else its own form; what is planned lies ahead.</summary>
internal static class PredicateTense
{
    // Lemmas of verbs, nouns and adjectives whose infinitive ("plans to", "the decision to") or participle ("scheduled for") looks ahead.
    private static readonly WordSet Plans = new(
        "plan intend intention aim hope expect schedule set due slate poise agree vow promise pledge want decide decision propose ready prepare seek likely deadline"
        + " want wish bound willing go order ask tell urge invite offer threaten need scheduled expected slated poised planned upcoming");

    // The speaker's own tense says nothing of when what he wants will be: "asked him to come on Friday".
    private static readonly WordSet Scheduled = new("plan expect schedule set slate poise due likely go ready bound scheduled expected slated poised planned");

    /// <summary>The tense of the predicate at <paramref name="at"/>; unknown where the word is none, or does not tell.</summary>
    internal static VerbTense At(PredicateWords words, int at)
    {
        if (FromAuxiliaries(words, at) is var told and not VerbTense.Unknown)
        {
            return told;
        }

        var token = words[at];
        // "will become law after voting on Wednesday": what comes after something done.
        if (token.Relation is "advcl" && token.Morphology.VerbForm != VerbForm.Fin && words.HasMark(at, "after"))
        {
            return VerbTense.Past;
        }

        return token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary) ? VerbTense.Unknown : token.Morphology switch
        {
            { VerbForm: VerbForm.Fin, Mood: GrammaticalMood.Imp } => VerbTense.Future,
            { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } => VerbTense.Past,
            { VerbForm: VerbForm.Fin } => Scheduled.Contains(token.Lemma) ? VerbTense.Future : VerbTense.Present,
            { VerbForm: VerbForm.Inf } => Infinitive(words, at),
            { VerbForm: VerbForm.Part, Tense: GrammaticalTense.Past } => Participle(token),
            _ => VerbTense.Unknown,
        };
    }

    private static VerbTense FromAuxiliaries(PredicateWords words, int at)
    {
        var auxiliaries = words.Auxiliaries(at).Select(words.Word).ToList();
        if (auxiliaries.Count == 0)
        {
            return VerbTense.Unknown;
        }

        var isPerfect = auxiliaries.Exists(word => word is "have" or "'ve" or "has" or "had");
        if (auxiliaries.Exists(word => word is "will" or "'ll" or "’ll" or "wo" or "shall" or "would" or "'d" or "ca" or "can" or "may" or "might" or "should" or "must" or "could"))
        {
            return isPerfect || (auxiliaries.Contains("could") && words.IsNegated(at)) ? VerbTense.Past : VerbTense.Future;
        }

        if (isPerfect || auxiliaries.Exists(word => word is "was" or "were" or "did" or "been" or "got"))
        {
            return VerbTense.Past;
        }

        return Present(words, at, auxiliaries);
    }

    // "is to vote", "is expected to arrive", "is due".
    private static VerbTense Present(PredicateWords words, int at, List<string> auxiliaries)
    {
        if (!auxiliaries.Exists(word => word is "is" or "are" or "am" or "'s" or "’s" or "'re" or "’re" or "'m" or "’m" or "be" or "do" or "does"))
        {
            return VerbTense.Unknown;
        }

        if (auxiliaries.TrueForAll(word => word is "be"))
        {
            return words.IsToInfinitive(at) || words[at].Morphology.IsPassive ? VerbTense.Future : VerbTense.Unknown;
        }

        return words.IsToInfinitive(at) || Scheduled.Contains(words[at].Lemma) ? VerbTense.Future : VerbTense.Present;
    }

    // "plans to meet", "a deadline to leave"; "was forced to resign" has the tense of what it hangs on, "let us meet" too.
    private static VerbTense Infinitive(PredicateWords words, int at) =>
        words.IsToInfinitive(at) && words.Head(at) is >= 0 and var head && Plans.Contains(words[head].Lemma.ToLowerInvariant()) ? VerbTense.Future : VerbTense.Unknown;

    // "the law passed in March", but "talks scheduled for March"; joined to another verb it has that one's auxiliaries.
    private static VerbTense Participle(Token token)
    {
        if (Scheduled.Contains(token.Lemma))
        {
            return VerbTense.Future;
        }

        // "Is to begin on Monday, followed by the house on Tuesday": what follows has the time of what it follows.
        return token.Relation is "conj" or "xcomp" || token.Lemma is "follow" ? VerbTense.Unknown : VerbTense.Past;
    }
}
