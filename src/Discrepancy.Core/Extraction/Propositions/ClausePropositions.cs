using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads the propositions that clauses state with a verb or a copula.</summary>
internal sealed class ClausePropositions(SentenceClauses sentence)
{
    /// <summary>From this margin on a phrase behind a clause belongs to the verb further up in nine of ten cases.</summary>
    private const int SureBehindClause = 300;

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
            .SelectMany(link => link.Arguments.Where(argument => argument != link.Subject && IsTold(clause, link, argument)).Select(argument => _arguments.Make(link, argument)))
            .Concat(chain.SelectMany(Purposes))
            .Select(argument => argument with { Phrase = argument.Phrase with { Tokens = argument.Phrase.Tokens.RemoveAll(predicate.Contains) } })
            .Where(argument => !argument.Phrase.Tokens.IsEmpty)
            .OrderBy(argument => Place(argument, predicate[0])).ThenBy(argument => argument.Phrase.Tokens[0])
            .ToImmutableArray();
        var actor = _arguments.Make(chain[0], subject, chain[^1]);

        // A mark that was taken for a word leaves a phrase without words.
        return actor.Phrase.Tokens.IsEmpty ? null : new PropositionDraft(clause, predicate, _predicates.LemmaOf(clause), actor, arguments);
    }

    private bool IsTold(Clause clause, Clause link, ClauseArgument argument)
    {
        if (_told.IsPronounOfClause(argument) || (argument.Role is ArgumentRole.Complement && sentence.Tree.IsWithin(clause.Head, argument.Head)))
        {
            return false;
        }

        return argument.Role is ArgumentRole.Adverb ? IsPhrase(link, argument) && _sure.IsSure(argument)
            : argument.Role is ArgumentRole.Complement && IsFrontedParticiple(link, argument) || IsBehindOtherClause(link, argument) ? false
            : argument.Head == link.Head ? link == clause || !link.Predicate.IsEmpty && link.Predicate.Contains(link.Head)
            : argument.IsShared || _sure.IsSure(argument);
    }

    /// <summary>"Asked whether he knew, the mayor said": tells when he said it and not what.</summary>
    private bool IsFrontedParticiple(Clause link, ClauseArgument argument) =>
        argument.Head < link.Head && sentence.WithHead(argument.Head) is { Subject: null or { IsShared: true }, Mark.Length: 0 } content && content.Predicate.Length > 0 && content.Predicate[0] == content.Head
        && sentence.Sentence.Tokens[argument.Head] is { Relation: "ccomp", Morphology.VerbForm: VerbForm.Part or VerbForm.Ger };

    /// <summary>"wrote in a letter sent on Tuesday": what follows a clause within the clause may belong to that.</summary>
    private bool IsBehindOtherClause(Clause link, ClauseArgument argument) =>
        argument.Role is ArgumentRole.Oblique && !argument.IsShared && argument.FirstToken > link.Head + 1 && sentence.Sentence.Tokens[argument.Head].HeadMargin < SureBehindClause
        && sentence.Clauses.Any(other => other.Head > link.Head && other.Head < argument.FirstToken && other.Relation is not ClauseRelation.Appositive && sentence.Tree.IsWithin(other.Head, link.Head) && sentence.Tree.Extent(other.Head).End == argument.FirstToken);

    /// <summary>"two months before", "a week earlier", "just over a month away": an adverb with a measure before it tells when and where.</summary>
    private bool IsPhrase(Clause link, ClauseArgument argument) =>
        Enumerable.Range(argument.FirstToken, argument.Head - argument.FirstToken).Any(index => sentence.Sentence.Tokens[index].PartOfSpeech is PartOfSpeech.Noun)
        || (sentence.Sentence.Tokens[argument.Head].Form is "before" or "earlier" or "later" or "ago" or "after" && link.Arguments.Any(other => other.Role is ArgumentRole.Oblique && other.EndToken == argument.FirstToken));

    /// <summary>What stands in front of the clause comes last; the noun that it describes comes where an object stands.</summary>
    private static int Place(DraftArgument argument, int predicate) =>
        argument is { Source.IsShared: true, Role: PropositionRole.Object } ? 0 : argument.Source.IsShared || argument.Phrase.Tokens[0] < predicate ? 2 : 1;

    private bool IsVerb(int token) => sentence.Sentence.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>What is done to some end is told with the clause: "met to discuss the plan", "aimed at ending the strike".</summary>
    private IEnumerable<DraftArgument> Purposes(Clause clause)
    {
        foreach (var other in sentence.Clauses)
        {
            if (other.Parent == clause.Head && other.Relation is ClauseRelation.Adverbial && (sentence.Sentence.Tokens[other.Head].HeadMargin >= 0 || ToldClauses.IsNeeded(clause, other)) && sentence.Sentence.Tokens[other.Head].Head == clause.Head && (!_told.TellsSubject(other) || ToldClauses.IsNeeded(clause, other)))
            {
                var phrase = _phrases.Read(other.Head, withConjuncts: true);
                yield return new DraftArgument(PropositionRole.Adjunct, phrase, [], new ClauseArgument(ArgumentRole.Complement, other.Head, phrase.Tokens[0], phrase.Tokens[^1] + 1));
            }
        }
    }
}
