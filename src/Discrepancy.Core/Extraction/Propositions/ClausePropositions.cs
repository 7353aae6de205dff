using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads the propositions that clauses state with a verb or a copula.</summary>
internal sealed class ClausePropositions(SentenceClauses sentence)
{
    private readonly PhraseReader _phrases = new(sentence.Tree);

    private readonly PredicateReader _predicates = new(sentence);

    private readonly ArgumentDrafts _arguments = new(sentence);

    private readonly ToldClauses _told = new(sentence);

    private readonly DoubtfulClauses _doubtful = new(sentence);

    private readonly SureArcs _sure = new(sentence);

    /// <summary>What <paramref name="clause"/> says; null where it says nothing of its own.</summary>
    public PropositionDraft? Read(Clause clause)
    {
        if (clause.Relation is ClauseRelation.Appositive || ClauseChain.IsInner(sentence, clause) || !_told.TellsSubject(clause))
        {
            return null;
        }

        var chain = ClauseChain.To(sentence, clause);
        var subject = chain[0].Subject;
        if (subject is null || _told.IsPronounOfClause(subject) || !_sure.Holds(chain) || chain.Any(_doubtful.Contains))
        {
            return null;
        }

        var predicate = _predicates.Read(chain);
        if (!predicate.Any(IsVerb))
        {
            return null;
        }

        var arguments = chain
            .SelectMany(link => link.Arguments.Where(argument => argument != link.Subject).Select(argument => (Link: link, Argument: argument)))
            .Where(item => item.Argument.Role is not ArgumentRole.Adverb && (item.Argument.IsShared || item.Argument.Head == item.Link.Head || _sure.IsSure(item.Argument)) && !_told.IsPronounOfClause(item.Argument) && !(item.Argument.Role is ArgumentRole.Complement && sentence.Tree.IsWithin(clause.Head, item.Argument.Head)))
            .Select(item => _arguments.Make(item.Link, item.Argument))
            .Concat(chain.SelectMany(Purposes))
            .Where(argument => !argument.Phrase.Tokens.IsEmpty)
            .OrderBy(argument => Place(argument, predicate[0])).ThenBy(argument => argument.Phrase.Tokens[0])
            .ToImmutableArray();
        var actor = _arguments.Make(chain[0], subject, chain[^1]);

        // A mark that was taken for a word leaves a phrase without words.
        return actor.Phrase.Tokens.IsEmpty ? null : new PropositionDraft(clause, predicate, _predicates.LemmaOf(clause), actor, arguments);
    }

    /// <summary>What stands in front of the clause comes last; the noun that it describes comes where an object stands.</summary>
    private static int Place(DraftArgument argument, int predicate) =>
        argument is { Source.IsShared: true, Role: PropositionRole.Object } ? 0 : argument.Source.IsShared || argument.Phrase.Tokens[0] < predicate ? 2 : 1;

    private bool IsVerb(int token) => sentence.Sentence.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>What is done to some end is told with the clause: "met to discuss the plan", "aimed at ending the strike".</summary>
    private IEnumerable<DraftArgument> Purposes(Clause clause)
    {
        foreach (var other in sentence.Clauses)
        {
            if (other.Parent == clause.Head && other.Relation is ClauseRelation.Adverbial && sentence.Sentence.Tokens[other.Head].Head == clause.Head && (!_told.TellsSubject(other) || ToldClauses.IsNeeded(clause, other)))
            {
                var phrase = _phrases.Read(other.Head, withConjuncts: true);
                yield return new DraftArgument(PropositionRole.Adjunct, phrase, [], new ClauseArgument(ArgumentRole.Complement, other.Head, phrase.Tokens[0], phrase.Tokens[^1] + 1));
            }
        }
    }
}
