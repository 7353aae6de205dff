using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Verbs that make one predicate: "began to rebuild", "was ordered to pay", "failed to attend".</summary>
internal static class ClauseChain
{
    /// <summary>The clauses whose predicates go together up to <paramref name="clause"/>, the outermost first.</summary>
    public static ImmutableArray<Clause> To(SentenceClauses sentence, Clause clause)
    {
        var chain = ImmutableArray.Create(clause);
        for (var current = clause; GovernorOf(sentence, current) is { } governor; current = governor)
        {
            chain = chain.Insert(0, governor);
        }

        return chain;
    }

    /// <summary>Whether the predicate of <paramref name="clause"/> is told together with one that hangs on it.</summary>
    public static bool IsInner(SentenceClauses sentence, Clause clause) =>
        sentence.Clauses.Any(other => other.Parent == clause.Head && IsLink(sentence, clause, other));

    /// <summary>"agreed to pay and to leave": the second verb has the governor of the first.</summary>
    private static Clause? GovernorOf(SentenceClauses sentence, Clause clause)
    {
        var above = sentence.Above(clause);
        if (above is null)
        {
            return null;
        }

        if (IsLink(sentence, above, clause))
        {
            return above;
        }

        return clause.Relation is ClauseRelation.Coordinate && clause.Subject is { IsShared: true } && !IsFinite(sentence, clause) && sentence.Above(above) is { } top && IsLink(sentence, top, above)
            ? top
            : null;
    }

    private static bool IsLink(SentenceClauses sentence, Clause governor, Clause clause) =>
        clause.Relation is ClauseRelation.Complement && sentence.Sentence.Tokens[clause.Head].Relation is "xcomp" && sentence.Sentence.Tokens[clause.Head].Head == governor.Head
        && clause.Subject is { IsShared: true } subject && governor.Subject is { } own && own.Head == subject.Head
        && governor.Argument(ArgumentRole.Object) is null && governor.Argument(ArgumentRole.IndirectObject) is null;

    private static bool IsFinite(SentenceClauses sentence, Clause clause) =>
        clause.Predicate.Any(index => sentence.Sentence.Tokens[index].Morphology.VerbForm is VerbForm.Fin);
}
