using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Gives a joined predicate the auxiliaries or the copula that it leaves out: "was arrested and charged", "is rich and famous".</summary>
internal static class SharedAuxiliaries
{
    /// <summary>The clause with what it shares. <paramref name="above"/> is the finished clause it hangs on.</summary>
    public static Clause Add(DependencyTree tree, Clause clause, Clause? above)
    {
        if (above is null || clause.Relation is not ClauseRelation.Coordinate || tree.Has(clause.Head, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark") || !IsAlike(tree, clause, above))
        {
            return clause;
        }

        var isNegated = above.IsNegated && IsAlternative(tree, clause);
        var shared = above.Predicate.Where(index => tree.Tokens[index] is { Relation: "aux" or "aux:pass" or "cop" } || (isNegated && tree.Tokens[index] is { Relation: "advmod" }));
        return clause with
        {
            Predicate = [.. shared.Concat(clause.Predicate).Order()],
            IsPassive = above.IsPassive && ClauseHeads.IsVerb(tree, clause.Head),
            IsNegated = clause.IsNegated || isNegated,
        };
    }

    /// <summary>Two verbs of one form that needs an auxiliary, or two nouns or adjectives.</summary>
    private static bool IsAlike(DependencyTree tree, Clause clause, Clause above)
    {
        var (own, other) = (tree.Tokens[clause.Head], tree.Tokens[above.Head]);
        var isVerb = own.PartOfSpeech is PartOfSpeech.Verb;
        if (isVerb != other.PartOfSpeech is PartOfSpeech.Verb)
        {
            return false;
        }

        return !isVerb || IsBareAfterModal(tree, own, above) || (own.Morphology.VerbForm is not VerbForm.Fin && own.Morphology.VerbForm == other.Morphology.VerbForm && own.Morphology.Tense == other.Morphology.Tense);
    }

    /// <summary>"will meet and discuss": the bare form, however it was tagged.</summary>
    private static bool IsBareAfterModal(DependencyTree tree, Token own, Clause above) =>
        string.Equals(own.Form, own.Lemma, StringComparison.OrdinalIgnoreCase)
        && above.Predicate.Any(index => tree.Tokens[index] is { Relation: "aux", Lemma: not ("be" or "have") });

    /// <summary>"did not eat or drink": what is denied is denied of both.</summary>
    private static bool IsAlternative(DependencyTree tree, Clause clause) =>
        tree.Dependent(clause.Head, "cc") is >= 0 and var conjunction && tree.Tokens[conjunction].Form.ToLowerInvariant() is "or" or "nor";
}
