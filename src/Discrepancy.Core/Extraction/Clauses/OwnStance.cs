using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads what a clause says of its own reality: its negation, auxiliaries, adverbs and tense.</summary>
internal sealed class OwnStance(SentenceClauses sentence)
{
    /// <summary>The stance of <paramref name="clause"/> for itself.</summary>
    public ClauseStance Read(Clause clause)
    {
        var (polarity, modality) = (PolarityOf(clause), ModalityOf(clause));
        var status = modality is Modality.Asserted or Modality.Suspected or Modality.Alleged
            ? polarity is Polarity.Positive ? StatusOf(clause) : EventStatus.Unknown
            : IsPastPlan(clause) ? EventStatus.Unknown : ToCome(modality);
        return new ClauseStance(polarity, modality, status);
    }

    /// <summary>Whether the clause has a tensed verb or auxiliary.</summary>
    public bool IsFinite(Clause clause) => Has(clause, token => token.Morphology.VerbForm is VerbForm.Fin) || sentence.Sentence.Tokens[clause.Head].Morphology.VerbForm is VerbForm.Fin;

    /// <summary>"was to", "had planned", "would": seen from a time that is over.</summary>
    public bool IsPast(Clause clause) => Has(clause, token => token.Morphology is { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } || (token.PartOfSpeech is PartOfSpeech.Auxiliary && token.Form.ToLowerInvariant() is "would" or "'d" or "’d"));

    /// <summary>The status that goes with a modality alone.</summary>
    public static EventStatus ToCome(Modality modality) =>
        modality is Modality.Planned or Modality.Announced or Modality.Agreed or Modality.Proposed or Modality.Required ? EventStatus.ToCome : EventStatus.Unknown;

    private Polarity PolarityOf(Clause clause) =>
        clause.IsNegated || clause.Mark is "without" || clause.Arguments.Any(argument => IsNone(clause, argument)) || HasNoLonger(clause)
            ? Polarity.Negative
            : Polarity.Positive;

    /// <summary>"no minister came", "nobody came", "saw nothing"; what it shares with another clause is denied there.</summary>
    private bool IsNone(Clause clause, ClauseArgument argument)
    {
        if (argument.Role is ArgumentRole.Adverb or ArgumentRole.Complement || (argument.IsShared && clause.Relation is not ClauseRelation.Coordinate))
        {
            return false;
        }

        var tokens = sentence.Sentence.Tokens;
        return (tokens[argument.Head].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Noun && tokens[argument.Head].Form.ToLowerInvariant() is "nobody" or "nothing" or "none" or "neither")
            || (sentence.Tree.Dependent(argument.Head, "det") is >= 0 and var determiner && tokens[determiner].Form.ToLowerInvariant() is "no" or "neither");
    }

    /// <summary>"was to play": whether it came so is not told.</summary>
    private bool IsPastPlan(Clause clause) => clause.Mark is "to" && Has(clause, token => token is { Lemma: "be", Morphology: { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } });

    private bool HasNoLonger(Clause clause) => clause.Arguments.Any(argument =>
        argument.Role is ArgumentRole.Adverb && sentence.Sentence.Tokens[argument.Head].Form is "longer" or "more" && argument.FirstToken < argument.Head
        && sentence.Sentence.Tokens[argument.FirstToken].Form.ToLowerInvariant() is "no");

    private Modality ModalityOf(Clause clause)
    {
        if ((clause.Mark is "if" or "unless" or "whether" or "until" or "till" && !IsEven(clause)) || (IsWhen(clause) && IsPresent(clause)))
        {
            return Modality.Conditional;
        }

        if (clause.Mark is "before" && IsPresent(clause))
        {
            return Modality.Planned;
        }

        var adverb = clause.Arguments.Where(argument => argument.Role is ArgumentRole.Adverb)
            .Select(argument => StanceLexicon.Default.OfAdverb(sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant()))
            .FirstOrDefault(found => found is not null);
        return StanceEffects.ModalityOf(adverb) ?? (HasCondition(clause) ? Modality.Conditional : OfAuxiliary(clause));
    }

    private Modality OfAuxiliary(Clause clause)
    {
        foreach (var index in clause.Predicate)
        {
            Modality? found = sentence.Sentence.Tokens[index] is { PartOfSpeech: PartOfSpeech.Auxiliary } token
                ? token.Form.ToLowerInvariant() switch
                {
                    "will" or "'ll" or "’ll" or "shall" or "wo" => Modality.Planned,
                    "may" or "might" or "could" or "would" or "'d" or "’d" when token.Lemma is not ("have" or "be") => Modality.Possible,
                    "must" or "should" or "ought" => Modality.Required,
                    _ => null,
                }
                : null;
            if (found is { } modality)
            {
                return modality is Modality.Possible && IsFutureInPast(clause, index) ? Modality.Planned : modality;
            }
        }

        // "is to play", "are to be closed"
        return clause.Mark is "to" && Has(clause, token => token is { Lemma: "be", Morphology.VerbForm: VerbForm.Fin }) ? Modality.Planned : Modality.Asserted;
    }

    /// <summary>"said that it would close": told as a fact that was to come.</summary>
    private bool IsFutureInPast(Clause clause, int auxiliary) =>
        sentence.Sentence.Tokens[auxiliary].Form.ToLowerInvariant() is "would" or "'d" or "’d" && clause.Relation is ClauseRelation.Complement
        && !Has(clause, token => token is { PartOfSpeech: PartOfSpeech.Auxiliary, Lemma: "have", Morphology.VerbForm: VerbForm.Inf });

    /// <summary>A condition is its clause's own, or it was hung on the word that reports the clause: "it will close, he said, if it rains", "if true".</summary>
    private bool HasCondition(Clause clause) =>
        (IsConditioned(clause.Head) && !IsTold(clause))
        || clause.Arguments.Any(IsExcepted)
        || (clause.Relation is ClauseRelation.Complement && sentence.Sentence.Tokens[clause.Head] is { Relation: "ccomp", Head: >= 0 and var governor } && IsConditioned(governor));

    /// <summary>"it will close if it rains, she said": who has said something has said it under no condition.</summary>
    private bool IsTold(Clause clause) =>
        sentence.Sentence.Tokens[clause.Head] is { Morphology: { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } } head
        && ReportingLexicon.Default.Verb(head.Lemma) is { Sort: ReportingSort.Speech };

    /// <summary>"if not for the storm", "but for the storm": what would be without it.</summary>
    private bool IsExcepted(ClauseArgument argument)
    {
        if (argument.Role is not ArgumentRole.Oblique || argument.IsShared)
        {
            return false;
        }

        var words = Enumerable.Range(argument.FirstToken, Math.Min(3, argument.EndToken - argument.FirstToken)).Select(index => sentence.Sentence.Tokens[index].Form.ToLowerInvariant());
        return string.Join(' ', words) is "if not for" || argument.Preposition is "but for";
    }

    private bool IsConditioned(int head)
    {
        foreach (var dependent in sentence.Tree.Dependents(head))
        {
            if (sentence.Sentence.Tokens[dependent].Relation is "advcl" && sentence.Tree.Dependent(dependent, "mark") is >= 0 and var mark && IsCondition(mark))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCondition(int mark) =>
        sentence.Sentence.Tokens[mark].Form.ToLowerInvariant() is "if" or "unless"
        && (mark == 0 || sentence.Sentence.Tokens[mark - 1].Form.ToLowerInvariant() is not ("even" or "as"));

    /// <summary>"until it closes": not so yet.</summary>
    private bool IsPresent(Clause clause) => Has(clause, token => token.Morphology is { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Pres });

    /// <summary>"until", "when": before a present, what is not so yet or only at times.</summary>
    private bool IsWhen(Clause clause) => clause.Mark is "until" or "once" or "whenever" or "when"
        || (clause.Relation is ClauseRelation.Adverbial && clause.Arguments.Any(argument => argument.Role is ArgumentRole.Adverb && sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant() is "when" or "whenever"));

    /// <summary>"even if", "as if": no condition.</summary>
    private bool IsEven(Clause clause)
    {
        var mark = sentence.Tree.Dependent(clause.Head, "mark");
        return mark > 0 && sentence.Sentence.Tokens[mark - 1].Form.ToLowerInvariant() is "even" or "as";
    }

    private EventStatus StatusOf(Clause clause)
    {
        var head = sentence.Sentence.Tokens[clause.Head];
        if (!clause.Predicate.Contains(clause.Head))
        {
            return EventStatus.Unknown;
        }

        if (head.Morphology is { VerbForm: VerbForm.Part or VerbForm.Ger, Tense: not GrammaticalTense.Past } && Has(clause, token => token.Lemma is "be")
            || (clause.IsPassive && Has(clause, token => token.Form is "being")))
        {
            return IsPast(clause) ? EventStatus.Unknown : EventStatus.UnderWay;
        }

        return Has(clause, token => token.Morphology is { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } || token is { Lemma: "have", PartOfSpeech: PartOfSpeech.Auxiliary })
            || (clause.IsPassive && !IsFinite(clause) && clause.Predicate.Length == 1)
            ? EventStatus.Happened
            : EventStatus.Unknown;
    }

    private bool Has(Clause clause, Func<Token, bool> condition) => clause.Predicate.Any(index => condition(sentence.Sentence.Tokens[index]));
}
