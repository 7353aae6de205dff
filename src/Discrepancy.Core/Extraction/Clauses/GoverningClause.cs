using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>The clause around a value, told in words: its subject, and its predicate with the object.</summary>
/// <param name="Subject">The words of its subject; empty where it has none.</param>
/// <param name="Predicate">The words of its predicate and object; empty where it has none.</param>
/// <param name="Stance">How what it says stands to reality.</param>
internal sealed record GoverningClause(string Subject, string Predicate, ClauseStance Stance)
{
    /// <summary>The clause around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded); no words where none is around them.</summary>
    public static GoverningClause Around(SentenceClauses sentence, int first, int end)
    {
        var tokens = sentence.Sentence.Tokens;
        var head = Enumerable.Range(first, end - first).FirstOrDefault(index => tokens[index].Head < first || tokens[index].Head >= end, first);
        if (sentence.Around(head) is not { } clause)
        {
            return new GoverningClause("", "", default);
        }

        var phrases = new PhraseReader(sentence.Tree);
        return new GoverningClause(SubjectOf(sentence, phrases, clause), PredicateOf(sentence, phrases, clause), new ClauseStanceReader(sentence).Read(clause));
    }

    /// <summary>That of the clause, or of the nearest one above that has a subject.</summary>
    private static string SubjectOf(SentenceClauses sentence, PhraseReader phrases, Clause clause)
    {
        for (var (current, steps) = ((Clause?)clause, 0); current is not null && steps <= sentence.Clauses.Length; current = sentence.Above(current), steps++)
        {
            if (current.Subject is { } subject)
            {
                return WithoutPreposition(sentence, phrases.Read(subject.Head, withConjuncts: true, without: clause.Head)).TextIn(sentence.Sentence);
            }
        }

        return "";
    }

    private static string PredicateOf(SentenceClauses sentence, PhraseReader phrases, Clause clause)
    {
        var words = new SortedSet<int>(new PredicateReader(sentence).Read(ClauseChain.To(sentence, clause)));
        if ((clause.Argument(ArgumentRole.Object) ?? clause.Argument(ArgumentRole.Predicative)) is { IsShared: false } thing)
        {
            words.UnionWith(phrases.Read(thing.Head, withConjuncts: true, isPredicate: thing.Head == clause.Head, without: clause.Head).Tokens);
        }

        return Phrase.TextOf(sentence.Sentence, words.ToArray());
    }

    private static Phrase WithoutPreposition(SentenceClauses sentence, Phrase phrase)
    {
        var preposition = sentence.Tree.Dependent(phrase.Head, "case");
        return preposition < 0 || preposition > phrase.Head ? phrase : phrase with { Tokens = phrase.Tokens.RemoveAll(token => sentence.Tree.IsWithin(token, preposition)) };
    }
}
