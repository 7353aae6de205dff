using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Tells which clauses are propositions of their own, and which parts of them are told in words.</summary>
internal sealed class ToldClauses(SentenceClauses sentence)
{
    private readonly PhraseReader _phrases = new(sentence.Tree);

    private readonly PredicateReader _predicates = new(sentence);

    /// <summary>
    /// Who acts in an infinitive or a participle is told by the clause above only where that is sure: the object of a verb that directs somebody
    /// ("told him to leave"), the subject of what is done meanwhile ("after leaving", "by selling ships").
    /// </summary>
    public bool TellsSubject(Clause clause)
    {
        if (clause.Subject is not { IsShared: true } subject || sentence.Above(clause) is not { } above)
        {
            return true;
        }

        return clause.Relation switch
        {
            ClauseRelation.Relative => !_phrases.IsAnyOf(subject.Head),
            ClauseRelation.Adverbial => clause.Mark is "" or "by" or "after" or "before" or "while" or "when" or "without" or "since" or "until" or "though" or "although" or "if"
                || (above.IsPassive && clause.Mark is "of" && Accuses(above)),
            ClauseRelation.Complement when above.Subject?.Head != subject.Head => Directs(above),
            ClauseRelation.Coordinate when sentence.Sentence.Tokens[clause.Head].Morphology.VerbForm is not VerbForm.Fin => TellsSubject(above),
            _ => true,
        };
    }

    /// <summary>Without its condition a clause says too much; and "the talks come" says nothing without what they come after.</summary>
    public static bool IsNeeded(Clause clause, Clause adverbial) =>
        adverbial.Mark is "if" or "unless" || (adverbial.Mark.Length > 0 && clause.Arguments.All(argument => argument.Role is ArgumentRole.Subject or ArgumentRole.Adverb));

    /// <summary>"which", "what": what it stands for is not told in words.</summary>
    public bool IsPronounOfClause(ClauseArgument argument) =>
        sentence.Sentence.Tokens[argument.Head].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner
        && (sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant() is "what" or "whatever" or "whoever"
            || (!argument.IsShared && argument.FirstToken >= argument.EndToken - 2 && IsRelative(argument.Head)));

    private bool IsRelative(int pronoun) =>
        sentence.Sentence.Tokens[pronoun].Form.ToLowerInvariant() is "which" or "who" or "whom" or "that" && sentence.Around(pronoun) is not { Relation: ClauseRelation.Main };

    /// <summary>"was accused of taking bribes".</summary>
    private bool Accuses(Clause above) => StanceLexicon.Default.OfComplement(_predicates.LemmaOf(above)) is StanceClass.Allege or StanceClass.Suspect;

    private bool Directs(Clause above) =>
        StanceLexicon.Default.OfInfinitive(_predicates.LemmaOf(above)) is { } stance && stance is not (StanceClass.Fail or StanceClass.Begin);
}
