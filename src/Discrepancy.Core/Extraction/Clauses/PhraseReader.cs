using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Collects the words of a phrase without what is said beside it: relative clauses that only add something, appositions, remarks and,
/// where they are told one by one, the other members of a coordination.
/// </summary>
internal sealed class PhraseReader(DependencyTree tree)
{
    /// <summary>The phrase that <paramref name="head"/> heads.</summary>
    /// <param name="head">Index of the head.</param>
    /// <param name="withConjuncts">Whether what is joined to it by "and" or "or" stays.</param>
    /// <param name="isPredicate">Whether it is the predicate of a clause, whose subject, copula and adjuncts do not belong to the phrase.</param>
    /// <param name="without">The head of a clause that does not belong to the phrase; -1 for none.</param>
    public Phrase Read(int head, bool withConjuncts, bool isPredicate = false, int without = -1)
    {
        var kept = new bool[tree.Tokens.Length];
        Collect(head, new Scope(head, withConjuncts, isPredicate, without), kept);
        KeepNamesWhole(kept);
        return new Phrase(head, WithoutLooseMarks(kept));
    }

    /// <summary>"people", "anyone", "every driver": not some that are meant, so that what describes them says nothing by itself.</summary>
    public bool IsAnyOf(int noun) =>
        tree.Tokens[noun].Form.ToLowerInvariant() is "people" or "those" or "anyone" or "anybody" or "everyone" or "everybody" or "nobody" or "nothing" or "anything" or "everything" or "one"
        || (tree.Dependent(noun, "det") is >= 0 and var determiner && tree.Tokens[determiner].Form.ToLowerInvariant() is "any" or "every" or "each" or "no");

    private void Collect(int token, Scope scope, bool[] kept)
    {
        kept[token] = true;
        foreach (var dependent in tree.Dependents(token))
        {
            if (dependent != scope.Without && !IsBeside(token, dependent) && !(token == scope.Head && IsOutside(dependent, scope)))
            {
                Collect(dependent, scope, kept);
            }
        }
    }

    /// <summary>"Rivera-Ortiz", whose parts a parse may hang on other words.</summary>
    private void KeepNamesWhole(bool[] kept)
    {
        for (var hyphen = 1; hyphen + 1 < kept.Length; hyphen++)
        {
            if (HyphenatedName.IsJoint(tree.Tokens, hyphen) && (kept[hyphen - 1] || kept[hyphen + 1]))
            {
                kept[hyphen - 1] = kept[hyphen] = kept[hyphen + 1] = true;
            }
        }
    }

    private bool IsOutside(int dependent, Scope scope)
    {
        var relation = tree.Tokens[dependent].Relation;
        return (relation is "cc" && dependent < scope.Head)
            || (!scope.WithConjuncts && relation is "conj" or "cc" or "cc:preconj")
            || (scope.IsPredicate && !IsOfNoun(relation));
    }

    private bool IsBeside(int token, int dependent) => tree.Tokens[dependent].Relation switch
    {
        "acl:relcl" => !IsRestrictive(token, dependent),
        "appos" => !IsNumber(dependent),
        "acl" => IsSetOff(dependent),
        "parataxis" or "vocative" or "discourse" or "dislocated" => true,
        _ => false,
    };

    /// <summary>
    /// "people who smoke" are not people, and "the claim that he fled" is not the claim;
    /// but "the driver who fled" is the driver, and so is whoever bears a name.
    /// </summary>
    private bool IsRestrictive(int noun, int clause) => tree.Has(clause, "mark")
        || (!IsSetOff(clause) && tree.Tokens[noun].PartOfSpeech is not PartOfSpeech.ProperNoun
        && !(tree.Dependent(noun, "det") is >= 0 and var article && tree.Tokens[article].Form.ToLowerInvariant() is "the" or "a" or "an"));

    private bool IsSetOff(int dependent)
    {
        var (first, _) = tree.Extent(dependent);
        return tree.Tokens[first].PartOfSpeech is PartOfSpeech.Punctuation || (first > 0 && tree.Tokens[first - 1].PartOfSpeech is PartOfSpeech.Punctuation);
    }

    private bool IsNumber(int token) => tree.Tokens[token].PartOfSpeech is PartOfSpeech.Numeral;

    private static bool IsOfNoun(string relation) => relation is "det" or "amod" or "compound" or "nummod" or "nmod" or "nmod:poss" or "nmod:desc"
        or "flat" or "case" or "fixed" or "goeswith" or "acl" or "acl:relcl" or "punct" or "conj" or "cc" or "cc:preconj" or "advmod" or "nmod:unmarked";

    /// <summary>A mark stays where it stands between kept words, and a bracket or quotation mark only with its partner.</summary>
    private ImmutableArray<int> WithoutLooseMarks(bool[] kept)
    {
        var words = Enumerable.Range(0, kept.Length).Where(index => kept[index]).ToList();
        var changed = true;
        while (changed)
        {
            changed = words.RemoveAll(index => IsLoose(words, index)) > 0;
        }

        return [.. words];
    }

    private bool IsLoose(List<int> words, int index)
    {
        if (tree.Tokens[index].PartOfSpeech is not PartOfSpeech.Punctuation)
        {
            return false;
        }

        var form = tree.Tokens[index].Form;
        return form switch
        {
            "(" => !words.Exists(other => tree.Tokens[other].Form is ")"),
            ")" => !words.Exists(other => tree.Tokens[other].Form is "("),
            "“" => !words.Exists(other => tree.Tokens[other].Form is "”"),
            "”" => !words.Exists(other => tree.Tokens[other].Form is "“"),
            "\"" => words.Count(other => tree.Tokens[other].Form is "\"") % 2 == 1,
            _ => !words.Contains(index - 1) || !words.Contains(index + 1),
        };
    }

    private readonly record struct Scope(int Head, bool WithConjuncts, bool IsPredicate, int Without);
}
