using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds the subject that a clause does not state itself: that of the clause it is joined to or controlled by, or the noun that it describes.
/// </summary>
internal static class SharedArguments
{
    /// <summary>The clause with what it shares. <paramref name="above"/> is the finished clause it hangs on.</summary>
    public static Clause Add(DependencyTree tree, Clause clause, Clause? above) => clause.Relation switch
    {
        ClauseRelation.Relative or ClauseRelation.Participial => Describe(tree, clause),
        ClauseRelation.Appositive => WithSubject(clause, Antecedent(tree, tree.Tokens[clause.Head].Head, clause.Head)),
        ClauseRelation.Coordinate when above is { Relation: ClauseRelation.Relative } && RelativeOf(tree, clause) is { } pronoun => Fill(clause, pronoun, Antecedent(tree, tree.Tokens[above.Head].Head, above.Head)),
        _ when clause.Subject is not null || above is null => clause,
        ClauseRelation.Coordinate when !IsSamePattern(clause, above) => clause,
        ClauseRelation.Coordinate => WithSubject(clause, above.Subject),
        ClauseRelation.Complement when IsControlled(tree, clause, above) => WithSubject(clause, Controller(tree, above)),
        ClauseRelation.Adverbial when clause.Subject is null && !HasFiniteVerb(tree, clause) => WithSubject(clause, above.Subject),
        _ => clause,
    };

    /// <summary>"promised to leave", "was unable to leave"; but "a sum necessary to leave" does not tell who leaves.</summary>
    private static bool IsControlled(DependencyTree tree, Clause clause, Clause above)
    {
        var (token, governor) = (tree.Tokens[clause.Head], tree.Tokens[clause.Head].Head);
        return token.Relation is "xcomp" && (governor == above.Head || (tree.Tokens[governor].Relation is "xcomp" && tree.Tokens[governor].Head == above.Head));
    }

    /// <summary>"told him to leave": the object leaves; "promised to leave", "was told to leave": the subject does.</summary>
    private static ClauseArgument? Controller(DependencyTree tree, Clause above) =>
        above.IsPassive ? above.Subject : above.Argument(ArgumentRole.IndirectObject) ?? above.Argument(ArgumentRole.Object) ?? Addressed(tree, above) ?? above.Subject;

    /// <summary>"called on them to leave", "appealed to them to leave".</summary>
    private static ClauseArgument? Addressed(DependencyTree tree, Clause above)
    {
        var found = tree.Tokens[above.Head].Lemma is "call" or "appeal" or "plead" or "press" or "push" or "wait" or "rely" or "count" or "depend" or "arrange" or "beckon" or "shout" or "signal"
            ? above.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Oblique && argument.Head > above.Head && argument.Preposition is "on" or "upon" or "to" or "with" or "for")
            : null;
        return found is null ? null : found with { FirstToken = Math.Min(found.Head, tree.Dependent(found.Head, "case") is >= 0 and var preposition ? AfterFixed(tree, preposition) : found.FirstToken), Preposition = "" };
    }

    /// <summary>A relative pronoun, and a gap where a pronoun was left out, stand for the noun that the clause describes.</summary>
    private static Clause Describe(DependencyTree tree, Clause clause)
    {
        var noun = tree.Tokens[clause.Head].Head;
        if (noun < 0)
        {
            return clause;
        }

        var antecedent = Antecedent(tree, noun, clause.Head);
        if (RelativeOf(tree, clause) is { } pronoun)
        {
            return Fill(clause, pronoun, antecedent);
        }

        if (clause.Subject is null)
        {
            // "the plan to leave", "the chance of leaving": nothing tells who leaves.
            return clause.Mark.Length > 0 && !clause.IsPassive ? clause : WithSubject(clause, antecedent);
        }

        return HasObjectGap(tree, clause, noun)
            ? clause with { Arguments = clause.Arguments.Add(antecedent with { Role = ArgumentRole.Object }) }
            : clause;
    }

    private static ClauseArgument? RelativeOf(DependencyTree tree, Clause clause) => clause.Arguments.FirstOrDefault(argument => IsRelativePronoun(tree.Tokens[argument.Head]));

    /// <summary>"a plan which the council adopted but which the mayor rejected": each pronoun stands for the noun.</summary>
    private static Clause Fill(Clause clause, ClauseArgument pronoun, ClauseArgument noun) =>
        clause with { Arguments = clause.Arguments.Replace(pronoun, noun with { Role = pronoun.Role, Preposition = pronoun.Preposition }) };

    /// <summary>"the plan the council adopted"; but "evidence that he paid", "the place where he paid", "the first time they met" lack nothing.</summary>
    private static bool HasObjectGap(DependencyTree tree, Clause clause, int noun) =>
        clause is { Relation: ClauseRelation.Relative, IsPassive: false, Mark.Length: 0 }
        && ClauseHeads.IsVerb(tree, clause.Head)
        && clause.Argument(ArgumentRole.Object) is null && clause.Argument(ArgumentRole.Complement) is null
        && !clause.Arguments.Any(argument => argument.Role is ArgumentRole.Adverb && tree.Tokens[argument.Head].Form.ToLowerInvariant() is "where" or "when" or "why" or "how" or "whereby")
        && !IsFrame(tree, noun);

    /// <summary>Times, places and ways: what happens then, there or so does not happen to them.</summary>
    private static bool IsFrame(DependencyTree tree, int noun) => tree.Tokens[noun].Lemma.ToLowerInvariant() is
        "time" or "moment" or "minute" or "hour" or "day" or "night" or "week" or "weekend" or "month" or "year" or "decade" or "period" or "season" or "way" or "manner" or "reason" or "place" or "point";

    private static ClauseArgument Antecedent(DependencyTree tree, int noun, int clauseHead)
    {
        var (first, end) = PhraseBounds.Of(tree, noun);
        var (clauseFirst, _) = tree.Extent(clauseHead);
        while (clauseFirst > noun + 1 && tree.Tokens[clauseFirst - 1].PartOfSpeech is PartOfSpeech.Punctuation)
        {
            clauseFirst--;
        }

        // A preposition belongs to what the noun is to its own clause.
        var start = tree.Dependent(noun, "case") is >= 0 and var preposition && preposition < noun ? Math.Max(first, AfterFixed(tree, preposition)) : first;
        return new ClauseArgument(ArgumentRole.Subject, noun, start, clauseFirst > noun ? Math.Min(end, clauseFirst) : end, IsShared: true);
    }

    private static int AfterFixed(DependencyTree tree, int preposition) => tree.Extent(preposition).End;

    private static Clause WithSubject(Clause clause, ClauseArgument? subject) =>
        subject is null ? clause : clause with { Arguments = clause.Arguments.Add(subject with { Role = ArgumentRole.Subject, IsShared = true }) };

    /// <summary>A verb after a passive or a copula still has its subject; but an active verb joined to "it is said that" has not.</summary>
    private static bool IsSamePattern(Clause clause, Clause above) => above.Subject is not null && clause.Parent == above.Head;

    private static bool HasFiniteVerb(DependencyTree tree, Clause clause) =>
        clause.Predicate.Any(index => tree.Tokens[index].Morphology.VerbForm is VerbForm.Fin);

    private static bool IsRelativePronoun(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner && token.Form.ToLowerInvariant() is "who" or "which" or "that" or "whom";
}
