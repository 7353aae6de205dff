using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Tells which tokens head a clause, and of what sort it is.</summary>
internal static class ClauseHeads
{
    /// <summary>How the clause that <paramref name="token"/> heads stands to its sentence; null where it heads none.</summary>
    public static ClauseRelation? RelationOf(DependencyTree tree, int token) => tree.Tokens[token].Relation switch
    {
        "root" or "" when tree.Tokens[token].Head < 0 => IsPredicate(tree, token) ? ClauseRelation.Main : null,
        "conj" => Coordinate(tree, token),
        "ccomp" or "csubj" or "csubj:pass" => IsPredicate(tree, token) ? ClauseRelation.Complement : null,
        "xcomp" => IsVerb(tree, token) || tree.Has(token, "cop") ? ClauseRelation.Complement : null,
        "advcl" => IsVerb(tree, token) || IsPredicate(tree, token) ? ClauseRelation.Adverbial : null,
        "acl:relcl" => IsPredicate(tree, token) ? ClauseRelation.Relative : null,
        "acl" => IsVerb(tree, token) ? ClauseRelation.Participial : null,
        "parataxis" => IsPredicate(tree, token) ? ClauseRelation.Parenthetical : null,
        "appos" => IsNoun(tree, token) ? ClauseRelation.Appositive : null,
        _ => null,
    };

    /// <summary>Whether the token is a verb that stands for itself.</summary>
    public static bool IsVerb(DependencyTree tree, int token) => tree.Tokens[token].PartOfSpeech is PartOfSpeech.Verb;

    /// <summary>A verb, or a noun or adjective with a subject or a copula.</summary>
    private static bool IsPredicate(DependencyTree tree, int token) =>
        IsVerb(tree, token) || tree.Has(token, "cop", "nsubj", "nsubj:pass", "csubj") || tree.Tokens[token].PartOfSpeech is PartOfSpeech.Auxiliary;

    /// <summary>A conjunct heads a clause where what it is joined to does and it is of the same sort, or where it has a subject of its own.</summary>
    private static ClauseRelation? Coordinate(DependencyTree tree, int token)
    {
        var first = tree.Tokens[token].Head;
        if (tree.Tokens[first].Relation is "appos")
        {
            return IsNoun(tree, token) ? ClauseRelation.Appositive : null;
        }

        if (!IsPredicate(tree, token))
        {
            // "is rich and famous": the second adjective shares the copula.
            return tree.Has(first, "cop") && !IsVerb(tree, first) && RelationOf(tree, first) is not null ? ClauseRelation.Coordinate : null;
        }

        return RelationOf(tree, first) is not null || tree.Has(token, "nsubj", "nsubj:pass") ? ClauseRelation.Coordinate : null;
    }

    private static bool IsNoun(DependencyTree tree, int token) => tree.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
