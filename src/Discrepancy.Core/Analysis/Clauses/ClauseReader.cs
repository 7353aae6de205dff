using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Reads the clauses of a sentence off its dependencies: each predicate once, with its own arguments and those it shares.</summary>
internal static class ClauseReader
{
    /// <summary>The clauses, by their heads; none where the sentence was not parsed.</summary>
    public static IEnumerable<Clause> Read(Sentence sentence)
    {
        var tree = new DependencyTree(sentence.Tokens);
        var clauses = new SortedDictionary<int, Clause>();
        var pending = new Queue<(int Token, int Above)>();
        Enqueue(pending, Enumerable.Range(0, sentence.Tokens.Length).Where(token => sentence.Tokens[token].Head < 0), -1);
        while (pending.TryDequeue(out var next))
        {
            var above = next.Above;
            if (ClauseHeads.RelationOf(tree, next.Token) is { } relation)
            {
                clauses.TryGetValue(above, out var parent);
                var own = SharedAuxiliaries.Add(tree, ReadOne(tree, sentence.Index, next.Token, above, relation), parent);
                clauses[next.Token] = SharedArguments.Add(tree, own, parent);
                above = next.Token;
            }

            Enqueue(pending, tree.Dependents(next.Token).ToArray(), above);
        }

        return clauses.Values;
    }

    private static void Enqueue(Queue<(int Token, int Above)> pending, IEnumerable<int> tokens, int above)
    {
        foreach (var token in tokens)
        {
            pending.Enqueue((token, above));
        }
    }

    private static Clause ReadOne(DependencyTree tree, int sentence, int head, int above, ClauseRelation relation)
    {
        var predicate = ImmutableArray.CreateBuilder<int>();
        var arguments = ImmutableArray.CreateBuilder<ClauseArgument>();
        var isVerbal = ClauseHeads.IsVerb(tree, head);
        foreach (var dependent in tree.Dependents(head))
        {
            if (IsOfPredicate(tree, dependent))
            {
                predicate.Add(dependent);
            }
            else if (relation is not ClauseRelation.Appositive && ArgumentReader.Read(tree, dependent) is { } argument)
            {
                arguments.Add(argument);
            }
        }

        if (isVerbal)
        {
            predicate.Add(head);
        }
        else
        {
            arguments.Add(PredicativeOf(tree, head));
        }

        predicate.Sort();
        return new Clause
        {
            Sentence = sentence,
            Head = head,
            Parent = above,
            Relation = relation,
            Mark = MarkOf(tree, head),
            Predicate = predicate.DrainToImmutable(),
            Arguments = [.. arguments.OrderBy(argument => argument.FirstToken)],
            IsPassive = tree.Has(head, "aux:pass") || IsBarePassive(tree, head) || (isVerbal && relation is ClauseRelation.Participial && IsPastParticiple(tree.Tokens[head])),
            IsNegated = IsNegatedAt(tree, head),
        };
    }

    /// <summary>The noun or adjective itself with what describes it, but without subject, copula and the clause's other parts.</summary>
    private static ClauseArgument PredicativeOf(DependencyTree tree, int head)
    {
        var (first, end) = (head, head + 1);
        foreach (var dependent in tree.Dependents(head))
        {
            if (IsOfNounPhrase(tree.Tokens[dependent].Relation))
            {
                var (low, high) = PhraseBounds.Of(tree, dependent);
                (first, end) = (Math.Min(first, low), Math.Max(end, high));
            }
        }

        return new ClauseArgument(ArgumentRole.Predicative, head, first, end, ArgumentReader.Make(tree, ArgumentRole.Predicative, head).Preposition);
    }

    private static bool IsOfNounPhrase(string relation) => relation is "det" or "amod" or "compound" or "nummod" or "nmod" or "nmod:poss" or "nmod:desc"
        or "flat" or "case" or "fixed" or "acl" or "acl:relcl" or "appos" or "goeswith";

    private static bool IsOfPredicate(DependencyTree tree, int dependent) => tree.Tokens[dependent].Relation switch
    {
        "aux" or "aux:pass" or "cop" or "compound:prt" => true,
        "compound" => tree.Tokens[dependent].PartOfSpeech is PartOfSpeech.Adposition,
        "advmod" => IsNegation(tree.Tokens[dependent]),
        _ => false,
    };

    /// <summary>"the talks called off"; but "it had changed" and "they seized" are active, whatever their subjects were taken for.</summary>
    private static bool IsBarePassive(DependencyTree tree, int head) =>
        tree.Has(head, "nsubj:pass") && tree.Tokens[head].Morphology.VerbForm is not VerbForm.Fin && !(tree.Dependent(head, "aux") is >= 0 and var auxiliary && tree.Tokens[auxiliary].Lemma is "have");

    private static bool IsNegatedAt(DependencyTree tree, int head)
    {
        foreach (var dependent in tree.Dependents(head))
        {
            var token = tree.Tokens[dependent];
            if ((token.Relation is "advmod" && IsNegation(token) && !IsAddition(tree, dependent)) || (token.Relation is "cc" && token.Form is "nor"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not only", "not just": more than what is said, not less.</summary>
    private static bool IsAddition(DependencyTree tree, int negation) =>
        negation + 1 < tree.Tokens.Length && tree.Tokens[negation + 1].Form.ToLowerInvariant() is "only" or "just" or "merely" or "simply";

    private static bool IsNegation(Token token) => token.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "nor";

    private static bool IsPastParticiple(Token token) => token.Morphology is { VerbForm: VerbForm.Part, Tense: GrammaticalTense.Past };

    private static string MarkOf(DependencyTree tree, int head) =>
        tree.Dependent(head, "mark") is >= 0 and var mark ? tree.Tokens[mark].Form.ToLowerInvariant() : "";
}
