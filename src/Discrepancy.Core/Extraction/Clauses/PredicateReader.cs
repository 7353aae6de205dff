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
            words.UnionWith(Additions(clause));
            if (ParticleOf(clause) is >= 0 and var particle)
            {
                words.Add(particle);
            }

            if (clause != chain[^1] && clause.Argument(ArgumentRole.Predicative) is { } link && link.Head == clause.Head)
            {
                words.UnionWith(Enumerable.Range(link.Head, 1));
            }

            words.UnionWith(clause.Arguments.Where(argument => (IsAdverbOfPredicate(clause, argument) || IsBeforeInfinitive(clause, argument)) && !IsOfSubject(argument))
                .SelectMany(argument => Enumerable.Range(argument.FirstToken, argument.EndToken - argument.FirstToken)));
            if (MarkOf(clause) is >= 0 and var mark && (clause != chain[0] || sentence.Sentence.Tokens[mark].Form.ToLowerInvariant() is "to" or "without"))
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

        var particles = clause.Predicate.Where(index => tokens[index].Relation is "compound:prt" or "compound" && tokens[index].Head == clause.Head);
        if (ParticleOf(clause) is >= 0 and var adverb)
        {
            particles = particles.Append(adverb);
        }

        return string.Join(' ', particles.Select(index => tokens[index].Form).Prepend(tokens[clause.Head].Lemma)).ToLowerInvariant();
    }

    /// <summary>"pushed back", "moved ahead": an adverb of direction right behind the verb makes another verb of it; -1 where there is none.</summary>
    private int ParticleOf(Clause clause)
    {
        var next = clause.Head + 1;
        return clause.Predicate.Contains(clause.Head) && next < sentence.Sentence.Tokens.Length && sentence.Sentence.Tokens[next] is { Relation: "advmod", PartOfSpeech: PartOfSpeech.Adverb or PartOfSpeech.Adposition } token
            && token.Head == clause.Head && sentence.Tree.Dependents(next).IsEmpty && IsDirection(token.Form) ? next : -1;
    }

    private static bool IsDirection(string form) => form.ToLowerInvariant() is "back" or "out" or "up" or "down" or "off" or "away" or "over" or "in" or "on" or "through" or "apart"
        or "ahead" or "forward" or "aside" or "around" or "along" or "together" or "close" or "by";

    /// <summary>"is not just": what is said holds, and more.</summary>
    private IEnumerable<int> Additions(Clause clause) => clause.Predicate
        .Where(index => sentence.Sentence.Tokens[index] is { Relation: "advmod" } && index + 1 < sentence.Sentence.Tokens.Length && sentence.Sentence.Tokens[index + 1].Form.ToLowerInvariant() is "only" or "just" or "merely" or "simply")
        .Select(index => index + 1);

    /// <summary>The word that joins the clause; "agreed to pay and leave" has one for both.</summary>
    private int MarkOf(Clause clause)
    {
        var own = sentence.Tree.Dependent(clause.Head, "mark");
        return own < 0 && clause.Relation is ClauseRelation.Coordinate && clause.Subject is { IsShared: true } && sentence.Sentence.Tokens[clause.Head].Morphology.VerbForm is VerbForm.Inf && !clause.Predicate.Any(index => index < clause.Head)
            ? sentence.Tree.Dependent(clause.Parent, "mark")
            : own;
    }

    /// <summary>"both signed": told of the subject.</summary>
    private bool IsOfSubject(ClauseArgument argument) => sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant() is "both" or "all" or "each";

    /// <summary>"has yet to pay": the adverb stands with the infinitive.</summary>
    private static bool IsBeforeInfinitive(Clause clause, ClauseArgument argument) =>
        clause.Mark is "to" && argument.Role is ArgumentRole.Adverb && argument.FirstToken == argument.Head && argument.EndToken == argument.Head + 1 && argument.Head < clause.Head;

    /// <summary>An adverb that stands between the subject and the end of the verb group: "was also closed", "no longer closes".</summary>
    private static bool IsAdverbOfPredicate(Clause clause, ClauseArgument argument) =>
        argument.Role is ArgumentRole.Adverb && argument.EndToken == argument.Head + 1 && argument.Head - argument.FirstToken <= 1
        && clause.Predicate.Contains(clause.Head)
        && (argument.Head == clause.Predicate[0] - 1 || (argument.Head > clause.Predicate[0] && argument.Head < clause.Predicate[^1]))
        && clause.Subject is { } subject && (argument.Head > subject.Head || subject.IsShared);
}
