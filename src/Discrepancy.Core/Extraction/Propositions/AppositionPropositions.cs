using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads what an apposition says of a name: "Ng, the mayor of Kolberg", "the mayor, Ng".</summary>
internal sealed class AppositionPropositions(SentenceClauses sentence)
{
    /// <summary>A longer phrase is rather a misread list than a description.</summary>
    private const int LongestPhrase = 14;

    /// <summary>A noun after a comma may as well be the next of a list.</summary>
    private const int Sure = 200;

    private readonly PhraseReader _phrases = new(sentence.Tree);

    /// <summary>What <paramref name="clause"/> says; null where it is no description of a name.</summary>
    public PropositionDraft? Read(Clause clause)
    {
        if (clause.Relation is not ClauseRelation.Appositive || clause.Subject is not { } subject)
        {
            return null;
        }

        var (thing, description) = (subject.Head, clause.Head);
        if (IsDescription(thing) && IsName(description))
        {
            (thing, description) = (description, thing);
        }

        if (sentence.Sentence.Tokens[clause.Head].HeadMargin < Sure || !IsName(thing) || !IsDescription(description) || sentence.Sentence.Tokens[sentence.Tree.Extent(clause.Head).First].Form is "(" || sentence.Tree.Has(clause.Head, "conj"))
        {
            return null;
        }

        var name = Make(PropositionRole.Subject, thing, clause, subject);
        var words = Make(PropositionRole.Predicative, description, clause, clause.Argument(ArgumentRole.Predicative)!);
        return IsShort(name.Phrase) && IsShort(words.Phrase) ? new PropositionDraft(clause, [], "be", name, [words]) : null;
    }

    private bool IsShort(Phrase phrase) =>
        phrase.Tokens.Length <= LongestPhrase && !phrase.Tokens.Any(index => sentence.Sentence.Tokens[index].Morphology.VerbForm is VerbForm.Fin);

    private DraftArgument Make(PropositionRole role, int head, Clause clause, ClauseArgument source)
    {
        var phrase = _phrases.Read(head, withConjuncts: head == clause.Head, without: clause.Head);
        var preposition = sentence.Tree.Dependent(head, "case");
        var words = preposition >= 0 && preposition < head ? phrase.Tokens.RemoveAll(token => sentence.Tree.IsWithin(token, preposition)) : phrase.Tokens;
        return new DraftArgument(role, new Phrase(head, words), [], source with { Preposition = "" });
    }

    private bool IsName(int token) => sentence.Sentence.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun && !sentence.Tree.Has(token, "conj");

    /// <summary>A noun of the dictionary with an article or something that describes it; "Ng (right)" and "Kolberg, Norland" say nothing of that sort.</summary>
    private bool IsDescription(int token) =>
        sentence.Sentence.Tokens[token].PartOfSpeech is PartOfSpeech.Noun && sentence.Tree.Has(token, "det", "amod", "nmod", "nmod:poss", "compound", "acl:relcl", "acl");
}
