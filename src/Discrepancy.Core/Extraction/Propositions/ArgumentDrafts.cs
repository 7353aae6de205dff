using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Makes the arguments of propositions of those of clauses.</summary>
internal sealed class ArgumentDrafts(SentenceClauses sentence)
{
    private readonly PhraseReader _phrases = new(sentence.Tree);

    /// <summary>The phrase of an argument, told without the clause itself where that describes it. "It is in the book" says where it is, not what.</summary>
    public DraftArgument Make(Clause clause, ClauseArgument argument, Clause? predicate = null)
    {
        var isPredicate = argument.Head == clause.Head || (argument.IsShared && IsPredicative(argument.Head));
        var phrase = _phrases.Read(argument.Head, withConjuncts: !isPredicate || !IsToldApart(clause), isPredicate, without: clause.Head);
        phrase = isPredicate ? phrase with { Tokens = phrase.Tokens.RemoveRange(clause.Predicate.Where(index => index != clause.Head)) } : phrase;
        var preposition = MarkerOf(argument.Head, phrase);
        var marker = argument.IsShared ? [] : preposition;
        var role = RoleOf(predicate ?? clause, argument);
        return new DraftArgument(role is PropositionRole.Predicative && !marker.IsEmpty ? PropositionRole.Adjunct : role, new Phrase(phrase.Head, phrase.Tokens.RemoveRange(preposition)), marker, argument);
    }

    /// <summary>"it was the dog that barked": the noun without the clause that it makes.</summary>
    private bool IsPredicative(int head) => sentence.WithHead(head) is { Relation: not ClauseRelation.Appositive } clause && !clause.Predicate.Contains(head);

    private ImmutableArray<int> MarkerOf(int head, Phrase phrase)
    {
        var preposition = sentence.Tree.Dependent(head, "case");
        return preposition < 0 || preposition > head ? [] : [.. phrase.Tokens.Where(token => sentence.Tree.IsWithin(token, preposition))];
    }

    private PropositionRole RoleOf(Clause clause, ClauseArgument argument) => argument.Role switch
    {
        ArgumentRole.Subject when clause.IsPassive => clause.Argument(ArgumentRole.Object) is null ? PropositionRole.Object : PropositionRole.Recipient,
        ArgumentRole.Subject or ArgumentRole.Agent => PropositionRole.Subject,
        ArgumentRole.Object => PropositionRole.Object,
        ArgumentRole.IndirectObject when IsOnlyObject(clause) => PropositionRole.Object,
        ArgumentRole.IndirectObject => PropositionRole.Recipient,
        ArgumentRole.Predicative => PropositionRole.Predicative,
        ArgumentRole.Complement => PropositionRole.Content,
        _ => PropositionRole.Adjunct,
    };

    /// <summary>"convinced the firm to leave", "showed him leaving": nothing is given to him; but "told him that" and "asked him" name a hearer.</summary>
    private bool IsOnlyObject(Clause clause) =>
        clause.Argument(ArgumentRole.Object) is null && !clause.Arguments.Any(argument => argument.Role is ArgumentRole.Complement && sentence.Sentence.Tokens[argument.Head].Relation is "ccomp" && HasFiniteVerb(argument.Head))
        && sentence.Sentence.Tokens[clause.Head].Lemma is not ("tell" or "ask" or "pay" or "teach" or "advise" or "inform" or "promise" or "answer" or "write" or "owe" or "serve");

    private bool HasFiniteVerb(int head) => sentence.WithHead(head) is { } clause && clause.Predicate.Any(index => sentence.Sentence.Tokens[index].Morphology.VerbForm is VerbForm.Fin);

    /// <summary>"rich and famous": the second is a clause of its own.</summary>
    private bool IsToldApart(Clause clause) => sentence.Clauses.Any(other => other.Relation is ClauseRelation.Coordinate && other.Parent == clause.Head && sentence.Sentence.Tokens[other.Head].Head == clause.Head);
}
