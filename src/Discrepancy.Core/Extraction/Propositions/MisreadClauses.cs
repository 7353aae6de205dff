using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells by their shape which clauses the parser cannot have read right: what English has no place for.</summary>
internal sealed class MisreadClauses(SentenceClauses sentence)
{
    private readonly PredicateReader _predicates = new(sentence);

    private ImmutableArray<Token> Tokens => sentence.Sentence.Tokens;

    /// <summary>Whether the shape of <paramref name="clause"/> speaks against its parse.</summary>
    public bool Contains(Clause clause) =>
        HasTwoOfOne(clause) || HasDoubtfulSubject(clause) || IsBareAfterFinite(clause) || IsWithoutSubject(clause) || HasVerbWithoutSubject(clause)
        || IsGapped(clause) || IsOfWholeClause(clause) || IsSetOffParticiple(clause) || IsOddPredicate(clause) || IsAboutAnAct(clause) || IsOfDirected(clause) || !Fits(clause);

    /// <summary>A clause has one subject, one object and one clause behind it; a second one belongs to another, which was read into it.</summary>
    private bool HasTwoOfOne(Clause clause) =>
        clause.Arguments.Count(argument => argument is { Role: ArgumentRole.Subject, IsShared: false }) > 1
        || clause.Arguments.Count(argument => argument is { Role: ArgumentRole.Object }) > 1
        || clause.Arguments.Count(argument => argument.Role is ArgumentRole.Complement && argument.Head > clause.Head && Tokens[argument.Head].Relation is "ccomp") > 1;

    /// <summary>"in his own writing", "the mayor's": a phrase with a preposition or an owner is no subject; nor is the place of a dateline.</summary>
    private bool HasDoubtfulSubject(Clause clause)
    {
        if (clause.Subject is not { IsShared: false } subject)
        {
            return false;
        }

        return sentence.Tree.Dependent(subject.Head, "case") is >= 0 and var preposition && Tokens[preposition].Form.ToLowerInvariant() is not ("about" or "over" or "around" or "than" or "like")
            || (subject.FirstToken == 0 && subject.EndToken < Tokens.Length && Tokens[subject.EndToken].Form is "-" or "–" or "—" or "--")
            || Tokens[subject.FirstToken].Form.ToLowerInvariant() is "how" or "whose" or "what" or "whatever" or "whichever" or "not" or "that" && subject.Head != subject.FirstToken && Tokens[subject.FirstToken].Relation is not "det";
    }

    /// <summary>"urged them to correct it and take action": a bare verb goes with an infinitive or an auxiliary, never with "urged".</summary>
    private bool IsBareAfterFinite(Clause clause) =>
        clause.Relation is ClauseRelation.Coordinate && clause.Subject is { IsShared: true } && sentence.Above(clause) is { } above && clause.Predicate.Length == 1 && clause.Predicate[0] == clause.Head
        && IsBare(Tokens[clause.Head]) && !IsBare(Tokens[above.Head]);

    private static bool IsBare(Token token) =>
        string.Equals(token.Form, token.Lemma, StringComparison.OrdinalIgnoreCase) && token.Morphology.Tense is not GrammaticalTense.Past;

    /// <summary>"hours after the mayor resigned" read as "hours after the mayor": the tensed verb that lacks a subject has one among the words before it.</summary>
    private bool HasVerbWithoutSubject(Clause clause) => sentence.Clauses.Any(other => other.Parent == clause.Head && other.Head > clause.Head && IsWithoutSubject(other));

    private bool IsWithoutSubject(Clause clause) =>
        Tokens[clause.Head] is { Relation: "advcl", Morphology: { VerbForm: VerbForm.Fin, Tense: GrammaticalTense.Past } } && clause.Mark.Length == 0
        && !sentence.Tree.Has(clause.Head, "nsubj", "nsubj:pass", "csubj", "expl", "mark") && clause.Predicate is [var first, ..] && first == clause.Head;

    /// <summary>"the plan is about raising money" tells what it is for, not what it does.</summary>
    private bool IsAboutAnAct(Clause clause) =>
        clause.Predicate is [var first, ..] && sentence.Tree.Dependent(clause.Head, "mark") is var mark && mark > first && mark < clause.Head && Tokens[mark].Form is not "to";

    /// <summary>"the bills that they contend will pass": what they contend is not told of the bills.</summary>
    private bool IsGapped(Clause clause) => Tokens[clause.Head].Relation is "acl:relcl" or "csubj"
        && clause.Argument(ArgumentRole.Complement) is null
        && clause.Arguments.All(argument => argument.Role is not ArgumentRole.Object || argument.IsShared)
        && ReportingLexicon.Default.Verb(_predicates.LemmaOf(clause)) is { TakesClause: true, TakesTopic: var takesTopic } && (!takesTopic || Tokens[clause.Head].Relation is "csubj");

    /// <summary>"they closed two roads, which angered drivers": what has consequences is rather what was done than a thing.</summary>
    private bool IsOfWholeClause(Clause clause)
    {
        var which = sentence.Tree.Dependent(clause.Head, "nsubj");
        return clause.Relation is ClauseRelation.Relative && which > 0 && Tokens[which].Form.ToLowerInvariant() is "which" && Tokens[which - 1].Form is ","
            && (ClauseVerbLexicon.Default.IsOfConsequence(Tokens[clause.Head].Lemma.ToLowerInvariant())
                || IsSingularOfPlural(clause, Tokens[clause.Head].Head));
    }

    /// <summary>"two roads, which has helped".</summary>
    private bool IsSingularOfPlural(Clause clause, int noun) =>
        noun >= 0 && Tokens[noun].Morphology.Number is GrammaticalNumber.Plur && !sentence.Tree.Has(noun, "conj")
        && clause.Predicate.Any(index => Tokens[index].Form.ToLowerInvariant() is "is" or "was" or "has" or "does");

    /// <summary>"dropped his support of the plan, deleting the page": set off, a participle in "-ing" tells of who acts; "talks, followed by a dinner" are not followed as such.</summary>
    private bool IsSetOffParticiple(Clause clause)
    {
        if (clause is { Relation: ClauseRelation.Adverbial, Mark.Length: 0, Subject.IsShared: true } && Tokens[clause.Head] is { Lemma: "follow", Morphology: { VerbForm: VerbForm.Part, Tense: GrammaticalTense.Past } })
        {
            return true;
        }

        if (clause.Relation is not ClauseRelation.Participial || clause.Mark.Length > 0 || Tokens[clause.Head].Head is not (>= 0 and var noun))
        {
            return false;
        }

        var first = sentence.Tree.Extent(clause.Head).First;
        return Tokens[clause.Head].Lemma is "follow" or "accompany" or "precede" || Tokens[clause.Head].Form.ToLowerInvariant() is "concerning" or "regarding" or "including" or "given" && clause.Predicate.Length == 1
            || (Tokens[clause.Head].Form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && Tokens[noun].Relation is not ("nsubj" or "nsubj:pass") && first > 0 && Tokens[first - 1].Form is ",")
            || (clause.Head > 0 && Tokens[clause.Head - 1].Form is "\"" or "”" or "’" or "'");
    }

    /// <summary>"ordered the firm to pay": who orders does not pay, so that an object was missed where the subject is said to.</summary>
    private bool IsOfDirected(Clause clause) =>
        Tokens[clause.Head].Relation is "xcomp" && clause.Subject is { IsShared: true } subject && sentence.Above(clause) is { IsPassive: false } above && above.Subject?.Head == subject.Head && clause.Mark is "to"
        && ClauseVerbLexicon.Default.IsDirecting(Tokens[above.Head].Lemma.ToLowerInvariant());

    /// <summary>"that is how": what it is comes in words that stand elsewhere.</summary>
    private bool IsOddPredicate(Clause clause) =>
        !clause.Predicate.Contains(clause.Head) && Tokens[clause.Head].Form.ToLowerInvariant() is "how" or "why" or "what" or "when" or "where" or "who" or "which" or "whether";

    /// <summary>"who" is a person, "which" is none; and a verb is neither.</summary>
    private bool Fits(Clause clause)
    {
        if (clause.Relation is not ClauseRelation.Relative)
        {
            return true;
        }

        var noun = Tokens[clause.Head].Head;
        var pronoun = sentence.Tree.Dependents(clause.Head).ToArray().Select(index => Tokens[index].Form.ToLowerInvariant()).FirstOrDefault(form => form is "who" or "whom" or "which");
        var entity = sentence.Entities.FirstOrDefault(mention => mention.FirstToken <= noun && noun < mention.EndToken);
        return !sentence.Tree.Has(clause.Head, "cc") && pronoun switch
        {
            null => Tokens[noun].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb),
            "which" => entity is not { Kind: EntityKind.Person } && Tokens[noun].PartOfSpeech is not PartOfSpeech.Pronoun,
            _ => entity is null or { Kind: EntityKind.Person } && Tokens[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun,
        };
    }
}
