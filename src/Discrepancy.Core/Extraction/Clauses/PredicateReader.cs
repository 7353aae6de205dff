using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads the verb group of clauses: "was also ordered to pay", and its dictionary form.</summary>
internal sealed class PredicateReader(SentenceClauses sentence)
{
    /// <summary>Indexes of the words of the predicates of <paramref name="chain"/>, in text order: with adverbs between them and the "to" of an infinitive.</summary>
    public ImmutableArray<int> Read(ImmutableArray<Clause> chain)
    {
        var words = new SortedSet<int>();
        foreach (var clause in chain)
        {
            words.UnionWith(clause.Predicate);
            words.UnionWith(clause.Arguments.Where(argument => IsAdverbOfPredicate(clause, argument)).Select(argument => argument.Head));
            if (clause != chain[0] && sentence.Tree.Dependent(clause.Head, "mark") is >= 0 and var mark)
            {
                words.Add(mark);
            }
        }

        return [.. words];
    }

    /// <summary>The dictionary form of the verb with its particles, in lower case; <c>be</c> where the clause has a copula or no verb.</summary>
    public string LemmaOf(Clause clause)
    {
        var tokens = sentence.Sentence.Tokens;
        if (!clause.Predicate.Contains(clause.Head))
        {
            return "be";
        }

        var particles = clause.Predicate.Where(index => tokens[index].Relation is "compound:prt" && tokens[index].Head == clause.Head);
        return string.Join(' ', particles.Select(index => tokens[index].Form).Prepend(tokens[clause.Head].Lemma)).ToLowerInvariant();
    }

    /// <summary>An adverb that stands between the subject and the end of the verb group: "was also closed", "often closes".</summary>
    private static bool IsAdverbOfPredicate(Clause clause, ClauseArgument argument) =>
        argument.Role is ArgumentRole.Adverb && argument.FirstToken == argument.Head && argument.EndToken == argument.Head + 1
        && clause.Predicate.Contains(clause.Head)
        && (argument.Head == clause.Predicate[0] - 1 || (argument.Head > clause.Predicate[0] && argument.Head < clause.Predicate[^1]))
        && clause.Subject is { } subject && (argument.Head > subject.Head || subject.IsShared);
}
