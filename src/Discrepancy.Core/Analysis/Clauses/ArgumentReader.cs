using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Reads the phrases that a predicate has of its own.</summary>
internal static class ArgumentReader
{
    /// <summary>What <paramref name="dependent"/> is to its head; null where it is no argument.</summary>
    public static ClauseArgument? Read(DependencyTree tree, int dependent)
    {
        var role = RoleOf(tree, dependent);
        return role is null ? null : Make(tree, role.Value, dependent);
    }

    /// <summary>An argument of the whole phrase that <paramref name="head"/> heads, without the marks at its edges.</summary>
    public static ClauseArgument Make(DependencyTree tree, ArgumentRole role, int head)
    {
        var (first, end) = PhraseBounds.Of(tree, head);
        return new ClauseArgument(role, head, first, end, PrepositionOf(tree, head));
    }

    private static ArgumentRole? RoleOf(DependencyTree tree, int dependent) => tree.Tokens[dependent].Relation switch
    {
        "nsubj" or "nsubj:pass" => ArgumentRole.Subject,
        "obj" => ArgumentRole.Object,
        "iobj" => ArgumentRole.IndirectObject,
        "obl:agent" => ArgumentRole.Agent,
        "obl" => ArgumentRole.Oblique,
        "ccomp" or "csubj" or "csubj:pass" => ArgumentRole.Complement,
        "xcomp" => ClauseHeads.IsVerb(tree, dependent) || tree.Has(dependent, "cop") ? ArgumentRole.Complement : ArgumentRole.Predicative,
        "advmod" => ArgumentRole.Adverb,
        _ => null,
    };

    private static string PrepositionOf(DependencyTree tree, int head)
    {
        var preposition = tree.Dependent(head, "case");
        if (preposition < 0 || tree.Tokens[preposition].PartOfSpeech is PartOfSpeech.Particle)
        {
            return "";
        }

        var words = tree.Tokens[preposition].Form;
        foreach (var part in tree.Dependents(preposition))
        {
            words += tree.Tokens[part].Relation is "fixed" ? " " + tree.Tokens[part].Form : "";
        }

        return words.ToLowerInvariant();
    }
}
