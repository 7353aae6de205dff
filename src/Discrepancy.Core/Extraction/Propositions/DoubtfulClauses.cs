using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells which clauses claim nothing, or are misread: questions, what is said under a "no", and shapes that English has no place for.</summary>
internal sealed class DoubtfulClauses(SentenceClauses sentence)
{
    private readonly ClauseStanceReader _stances = new(sentence);

    private readonly PredicateReader _predicates = new(sentence);

    private readonly MisreadClauses _misread = new(sentence);

    /// <summary>Whether nothing is to be told of <paramref name="clause"/>.</summary>
    public bool Contains(Clause clause) =>
        IsQuestion(clause) || IsComparison(clause) || IsOfNone(clause) || IsUnderDenial(clause) || IsOfHypothesis(clause) || _misread.Contains(clause);

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
}
