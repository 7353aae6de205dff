using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads the propositions that clauses state with a verb or a copula.</summary>
internal sealed class ClausePropositions(SentenceClauses sentence)
{
    private readonly PhraseReader _phrases = new(sentence.Tree);

    private readonly PredicateReader _predicates = new(sentence);

    /// <summary>What <paramref name="clause"/> says; null where it says nothing of its own.</summary>
    public PropositionDraft? Read(Clause clause)
    {
        if (clause.Relation is ClauseRelation.Appositive || ClauseChain.IsInner(sentence, clause))
        {
            return null;
        }

        var chain = ClauseChain.To(sentence, clause);
        var subject = chain[0].Subject;
        if (subject is null || subject.Role is not ArgumentRole.Subject)
        {
            return null;
        }

        var predicate = _predicates.Read(chain);
        if (predicate.IsEmpty)
        {
            return null;
        }

        var inner = new HashSet<int>(chain.Select(link => link.Head));
        var arguments = chain
            .SelectMany(link => link.Arguments.Where(argument => argument != link.Subject).Select(argument => (Link: link, Argument: argument)))
            .Where(item => item.Argument.Role is not ArgumentRole.Adverb && !(item.Argument.Role is ArgumentRole.Complement && inner.Contains(item.Argument.Head)))
            .Select(item => Make(item.Link, item.Argument))
            .OrderBy(argument => argument.Source.IsShared || argument.Phrase.Tokens[0] < predicate[0]).ThenBy(argument => argument.Phrase.Tokens[0])
            .ToImmutableArray();
        return new PropositionDraft(clause, predicate, _predicates.LemmaOf(clause), Make(chain[0], subject, chain[^1]), arguments);
    }

    /// <summary>The phrase of an argument, told without the clause itself where that describes it.</summary>
    public DraftArgument Make(Clause clause, ClauseArgument argument, Clause? predicate = null)
    {
        var isPredicate = argument.Head == clause.Head;
        var phrase = _phrases.Read(argument.Head, withConjuncts: true, isPredicate, without: clause.Head);
        var preposition = MarkerOf(argument.Head, phrase);
        var marker = argument.IsShared ? [] : preposition;
        return new DraftArgument(RoleOf(predicate ?? clause, argument), new Phrase(phrase.Head, phrase.Tokens.RemoveRange(preposition)), marker, argument);
    }

    private ImmutableArray<int> MarkerOf(int head, Phrase phrase)
    {
        var preposition = sentence.Tree.Dependent(head, "case");
        return preposition < 0 || preposition > head ? [] : [.. phrase.Tokens.Where(token => sentence.Tree.IsWithin(token, preposition))];
    }

    private static PropositionRole RoleOf(Clause clause, ClauseArgument argument) => argument.Role switch
    {
        ArgumentRole.Subject when clause.IsPassive => clause.Argument(ArgumentRole.Object) is null ? PropositionRole.Object : PropositionRole.Recipient,
        ArgumentRole.Subject or ArgumentRole.Agent => PropositionRole.Subject,
        ArgumentRole.Object => PropositionRole.Object,
        ArgumentRole.IndirectObject => PropositionRole.Recipient,
        ArgumentRole.Predicative => PropositionRole.Predicative,
        ArgumentRole.Complement => PropositionRole.Content,
        _ => PropositionRole.Adjunct,
    };
}
