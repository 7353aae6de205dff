using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Tells whether the dependencies that a proposition stands on are sure enough to tell it. A clause that the parser may have hung on the wrong
/// word has a wrong subject or a wrong stance, and a claim that the text does not make is worse than one left out.
/// The bounds are set on the dev part of GUM, where propositions of the parser's trees can be compared with those of the right ones.
/// </summary>
internal sealed class SureArcs(SentenceClauses sentence)
{
    /// <summary>For a phrase of the clause itself.</summary>
    private const int Phrase = 100;

    /// <summary>For a clause that takes its subject from where it hangs, if the sentence offers a second place.</summary>
    private const int Shared = 300;

    /// <summary>Whether the arcs of all clauses of <paramref name="chain"/>, of its subject and of its main arguments are sure.</summary>
    public bool Holds(ImmutableArray<Clause> chain) =>
        chain.All(IsPlaced) && IsSubjectSure(chain[0]) && chain.All(link => link.Arguments.All(argument => argument.IsShared || !IsNeeded(link, argument) || IsSure(argument)));

    /// <summary>Whether the phrase hangs surely on the predicate; one that stands beside it needs less.</summary>
    public bool IsSure(ClauseArgument argument) => sentence.Sentence.Tokens[argument.Head].HeadMargin >= (IsMain(argument) || argument.Role is ArgumentRole.Complement ? Phrase : 0);

    /// <summary>Whether the clause hangs surely where it does; with a subject of its own it needs less.</summary>
    private bool IsPlaced(Clause clause)
    {
        var token = sentence.Sentence.Tokens[clause.Head];
        var hasOwnSubject = clause.Subject is { IsShared: false } && clause.Relation is not ClauseRelation.Relative;
        return token.Head < 0 || token.HeadMargin >= (hasOwnSubject ? 0 : HasRival(clause, token.Head) ? Shared : Phrase);
    }

    /// <summary>A shared subject is as sure as each step up to the clause that states it.</summary>
    private bool IsSubjectSure(Clause clause)
    {
        for (var (current, steps) = (clause, 0); current.Subject is { } subject && IsPlaced(current) && steps <= sentence.Clauses.Length; steps++)
        {
            if (!subject.IsShared)
            {
                return IsSure(subject);
            }

            if (current.Relation is ClauseRelation.Relative or ClauseRelation.Participial or ClauseRelation.Appositive || sentence.Above(current) is not { } above)
            {
                return true;
            }

            if (above.Subject?.Head != subject.Head)
            {
                return above.Arguments.Any(argument => argument.Head == subject.Head) && IsPlaced(above);
            }

            current = above;
        }

        return false;
    }

    /// <summary>Whether the sentence offers another word that the clause could hang on.</summary>
    private bool HasRival(Clause clause, int head) => clause.Relation switch
    {
        ClauseRelation.Coordinate => !clause.Predicate.Contains(clause.Head) || HasVerbOfItsForm(clause, head),
        ClauseRelation.Relative or ClauseRelation.Participial => !IsBeside(clause, head) || sentence.Sentence.Tokens[head].Relation is "nmod" or "conj" or "appos" or "nmod:poss" or "obl",
        ClauseRelation.Complement => sentence.Clauses.Any(other => head < other.Head && other.Head < clause.Head && other.Relation is not ClauseRelation.Appositive),
        _ => true,
    };

    /// <summary>"heard the case ... and rejected": a verb is joined to one of its own form, if there is but one.</summary>
    private bool HasVerbOfItsForm(Clause clause, int head)
    {
        var tokens = sentence.Sentence.Tokens;
        return sentence.Clauses.Any(other => other.Head < clause.Head && other.Head != head && tokens[other.Head].Morphology.VerbForm == tokens[clause.Head].Morphology.VerbForm
            && tokens[other.Head].PartOfSpeech == tokens[clause.Head].PartOfSpeech);
    }

    /// <summary>Whether the described noun stands right before the clause.</summary>
    private bool IsBeside(Clause clause, int noun)
    {
        var last = sentence.Tree.Extent(clause.Head).First - 1;
        while (last > noun && (sentence.Sentence.Tokens[last].PartOfSpeech is PartOfSpeech.Punctuation || sentence.Sentence.Tokens[last] is { Relation: "flat" }))
        {
            last--;
        }

        return last == noun;
    }

    /// <summary>Without what is said behind its verb a clause says something else; a quotation before it is told by itself.</summary>
    private static bool IsNeeded(Clause clause, ClauseArgument argument) => IsMain(argument) || (argument.Role is ArgumentRole.Complement && argument.Head > clause.Head);

    private static bool IsMain(ClauseArgument argument) =>
        argument.Role is ArgumentRole.Subject or ArgumentRole.Object or ArgumentRole.IndirectObject or ArgumentRole.Predicative or ArgumentRole.Agent;
}
