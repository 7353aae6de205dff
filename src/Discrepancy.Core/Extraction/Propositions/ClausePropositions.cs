using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
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
        if (clause.Relation is ClauseRelation.Appositive || ClauseChain.IsInner(sentence, clause) || !TellsSubject(clause))
        {
            return null;
        }

        var chain = ClauseChain.To(sentence, clause);
        var subject = chain[0].Subject;
        if (subject is null || IsPronounOfClause(subject))
        {
            return null;
        }

        var predicate = _predicates.Read(chain);
        if (predicate.IsEmpty)
        {
            return null;
        }

        var arguments = chain
            .SelectMany(link => link.Arguments.Where(argument => argument != link.Subject).Select(argument => (Link: link, Argument: argument)))
            .Where(item => item.Argument.Role is not ArgumentRole.Adverb && !IsPronounOfClause(item.Argument) && !(item.Argument.Role is ArgumentRole.Complement && sentence.Tree.IsWithin(clause.Head, item.Argument.Head)))
            .Select(item => Make(item.Link, item.Argument))
            .Concat(chain.SelectMany(Purposes))
            .OrderBy(argument => argument.Source.IsShared || argument.Phrase.Tokens[0] < predicate[0]).ThenBy(argument => argument.Phrase.Tokens[0])
            .ToImmutableArray();
        return new PropositionDraft(clause, predicate, _predicates.LemmaOf(clause), Make(chain[0], subject, chain[^1]), arguments);
    }

    /// <summary>
    /// Who acts in an infinitive or a participle is told by the clause above only where that is sure: the object of a verb that directs somebody
    /// ("told him to leave"), the subject of what is done meanwhile ("after leaving", "by selling ships").
    /// </summary>
    private bool TellsSubject(Clause clause)
    {
        if (clause.Subject is not { IsShared: true } subject || sentence.Above(clause) is not { } above)
        {
            return true;
        }

        return clause.Relation switch
        {
            ClauseRelation.Adverbial => clause.Mark is "" or "by" or "after" or "before" or "while" or "when" or "without" or "since" or "until" or "though" or "although" or "if",
            ClauseRelation.Complement when above.Subject?.Head != subject.Head => Directs(above),
            ClauseRelation.Coordinate when sentence.Sentence.Tokens[clause.Head].Morphology.VerbForm is not VerbForm.Fin => TellsSubject(above),
            _ => true,
        };
    }

    /// <summary>What is done to some end is told with the clause: "met to discuss the plan", "aimed at ending the strike".</summary>
    private IEnumerable<DraftArgument> Purposes(Clause clause)
    {
        foreach (var other in sentence.Clauses)
        {
            if (other.Parent == clause.Head && other.Relation is ClauseRelation.Adverbial && sentence.Sentence.Tokens[other.Head].Head == clause.Head && (!TellsSubject(other) || IsNeeded(clause, other)))
            {
                var phrase = _phrases.Read(other.Head, withConjuncts: true);
                yield return new DraftArgument(PropositionRole.Adjunct, phrase, [], new ClauseArgument(ArgumentRole.Complement, other.Head, phrase.Tokens[0], phrase.Tokens[^1] + 1));
            }
        }
    }

    /// <summary>Without its condition a clause says too much; and "the talks come" says nothing without what they come after.</summary>
    private static bool IsNeeded(Clause clause, Clause adverbial) =>
        adverbial.Mark is "if" or "unless" || (adverbial.Mark.Length > 0 && clause.Arguments.All(argument => argument.Role is ArgumentRole.Subject or ArgumentRole.Adverb));

    /// <summary>"which", "what": what it stands for is not told in words.</summary>
    private bool IsPronounOfClause(ClauseArgument argument) =>
        argument.FirstToken >= argument.EndToken - 2 && sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant() is "which" or "what" or "who" or "whom" or "that" or "whatever"
        && sentence.Sentence.Tokens[argument.Head].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner && !argument.IsShared
        && sentence.Around(argument.Head) is not { Relation: ClauseRelation.Main };

    private bool Directs(Clause above) =>
        StanceLexicon.Default.OfInfinitive(_predicates.LemmaOf(above)) is { } stance && stance is not (StanceClass.Fail or StanceClass.Begin);

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
