using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells which clauses claim nothing, or are misread: questions, what is said under a "no", and subjects that can be none.</summary>
internal sealed class DoubtfulClauses(SentenceClauses sentence)
{
    private readonly ClauseStanceReader _stances = new(sentence);

    private readonly PredicateReader _predicates = new(sentence);

    /// <summary>Whether nothing is to be told of <paramref name="clause"/>.</summary>
    public bool Contains(Clause clause) =>
        HasTwoSubjects(clause) || HasDoubtfulSubject(clause) || IsQuestion(clause) || IsComparison(clause) || IsOfNone(clause) || IsUnderDenial(clause) || IsOfHypothesis(clause) || IsBareAfterFinite(clause) || !Fits(clause);

    /// <summary>A clause has one subject; a second one belongs to another, which was read into it.</summary>
    private static bool HasTwoSubjects(Clause clause) => clause.Arguments.Count(argument => argument is { Role: ArgumentRole.Subject, IsShared: false }) > 1;

    /// <summary>"in his own writing", "the mayor's": a phrase with a preposition or an owner is no subject; nor is the place of a dateline.</summary>
    private bool HasDoubtfulSubject(Clause clause)
    {
        if (clause.Subject is not { IsShared: false } subject)
        {
            return false;
        }

        var tokens = sentence.Sentence.Tokens;
        return sentence.Tree.Dependent(subject.Head, "case") is >= 0 and var preposition && tokens[preposition].Form.ToLowerInvariant() is not ("about" or "over" or "around" or "than" or "like")
            || (subject.FirstToken == 0 && subject.EndToken < tokens.Length && tokens[subject.EndToken].Form is "-" or "–" or "—" or "--")
            || tokens[subject.FirstToken].Form.ToLowerInvariant() is "how" or "whose" or "what" or "whatever" or "whichever" or "not" or "that" && subject.Head != subject.FirstToken && tokens[subject.FirstToken].Relation is not "det";
    }

    /// <summary>"Is this the plan", "do we want": the auxiliary stands before the subject.</summary>
    private bool IsQuestion(Clause clause)
    {
        var tokens = sentence.Sentence.Tokens;
        return clause.Subject is { IsShared: false } subject && !sentence.Tree.Has(clause.Head, "expl")
            && clause.Predicate.Any(index => index < subject.FirstToken && tokens[index].PartOfSpeech is PartOfSpeech.Auxiliary);
    }

    /// <summary>"as if he were ill"; and "the issue was whether he paid", whose parts the parser mixes.</summary>
    private bool IsComparison(Clause clause)
    {
        foreach (var dependent in sentence.Tree.Dependents(clause.Head))
        {
            var token = sentence.Sentence.Tokens[dependent];
            if (token is { Relation: "mark", Form: "if" or "though" } && dependent > 0 && sentence.Sentence.Tokens[dependent - 1].Form.ToLowerInvariant() is "as")
            {
                return true;
            }
        }

        return clause is { Relation: ClauseRelation.Main, Mark: "whether" or "if" };
    }

    /// <summary>"did not say that it was wrong", "asked why it was wrong", "did not come, citing": nothing is said to be so; but "did not think that" tells that it is not.</summary>
    private bool IsUnderDenial(Clause clause)
    {
        if (sentence.Above(clause) is not { } above || sentence.Sentence.Tokens[clause.Head].Relation is not ("ccomp" or "advcl" or "csubj"))
        {
            return false;
        }

        var lemma = _predicates.LemmaOf(above) is "be" ? sentence.Sentence.Tokens[above.Head].Lemma.ToLowerInvariant() : _predicates.LemmaOf(above);
        return clause.Relation is ClauseRelation.Complement
            ? lemma is "ask" or "wonder" or "question" or "inquire" || (_stances.Read(above).Polarity is Polarity.Negative && StanceLexicon.Default.OfComplement(lemma) is not StanceClass.Suspect)
            : above.IsNegated && clause is { Mark: "", Subject.IsShared: true };
    }

    /// <summary>"would be a law that helps": nothing is told of what there may be.</summary>
    private bool IsOfHypothesis(Clause clause)
    {
        var noun = sentence.Sentence.Tokens[clause.Head].Head;
        return clause.Relation is ClauseRelation.Relative or ClauseRelation.Participial && noun >= 0
            && sentence.Sentence.Tokens[noun].PartOfSpeech is PartOfSpeech.Noun && !IsDefinite(noun)
            && sentence.Around(noun) is { } around && around != clause
            && _stances.Read(around) is { Modality: not (Modality.Asserted or Modality.Alleged or Modality.Suspected) } or { Polarity: Polarity.Negative };
    }

    private bool IsDefinite(int noun)
    {
        foreach (var dependent in sentence.Tree.Dependents(noun))
        {
            if (sentence.Sentence.Tokens[dependent].Relation is "nmod:poss" || sentence.Sentence.Tokens[dependent].Form.ToLowerInvariant() is "the" or "this" or "these" or "those")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"no way that they could win": what describes none describes nothing.</summary>
    private bool IsOfNone(Clause clause)
    {
        var governor = sentence.Sentence.Tokens[clause.Head].Head;
        return governor >= 0 && clause.Relation is ClauseRelation.Relative or ClauseRelation.Participial
            && sentence.Tree.Dependent(governor, "det") is >= 0 and var determiner && sentence.Sentence.Tokens[determiner].Form.ToLowerInvariant() is "no" or "any"
            && !(clause.Mark.Length > 0 && StanceLexicon.Default.OfComplement(sentence.Sentence.Tokens[governor].Lemma.ToLowerInvariant()) is StanceClass.Suspect);
    }

    /// <summary>"urged them to correct it and take action": a bare verb goes with an infinitive or an auxiliary, never with "urged".</summary>
    private bool IsBareAfterFinite(Clause clause)
    {
        if (clause.Relation is not ClauseRelation.Coordinate || clause.Subject is not { IsShared: true } || sentence.Above(clause) is not { } above || clause.Predicate.Length != 1 || clause.Predicate[0] != clause.Head)
        {
            return false;
        }

        var (own, other) = (sentence.Sentence.Tokens[clause.Head], sentence.Sentence.Tokens[above.Head]);
        return IsBare(own) && !IsBare(other);
    }

    private static bool IsBare(Token token) =>
        string.Equals(token.Form, token.Lemma, StringComparison.OrdinalIgnoreCase) && token.Morphology.Tense is not GrammaticalTense.Past;

    /// <summary>"who" is a person, "which" is none; and a verb is neither.</summary>
    private bool Fits(Clause clause)
    {
        if (clause.Relation is not ClauseRelation.Relative)
        {
            return true;
        }

        var noun = sentence.Sentence.Tokens[clause.Head].Head;
        var pronoun = sentence.Tree.Dependents(clause.Head).ToArray().Select(index => sentence.Sentence.Tokens[index].Form.ToLowerInvariant()).FirstOrDefault(form => form is "who" or "whom" or "which");
        var entity = sentence.Entities.FirstOrDefault(mention => mention.FirstToken <= noun && noun < mention.EndToken);
        return !sentence.Tree.Has(clause.Head, "cc") && pronoun switch
        {
            null => sentence.Sentence.Tokens[noun].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb),
            "which" => entity is not { Kind: EntityKind.Person } && sentence.Sentence.Tokens[noun].PartOfSpeech is not PartOfSpeech.Pronoun,
            _ => entity is null or { Kind: EntityKind.Person } && sentence.Sentence.Tokens[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun,
        };
    }
}
