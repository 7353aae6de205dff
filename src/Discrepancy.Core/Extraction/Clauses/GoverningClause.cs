using Discrepancy.Claims;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>What a value is told of, in words: the subject and the predicate of its clause, or the noun that it describes.</summary>
/// <param name="Subject">The words of the subject; empty where nothing is sure.</param>
/// <param name="Predicate">The words of predicate and object; empty where there is none.</param>
/// <param name="Stance">How what is said stands to reality.</param>
internal sealed record GoverningClause(string Subject, string Predicate, ClauseStance Stance)
{
    /// <summary>From this margin on a subject is right in nine of ten cases (UD English GUM dev).</summary>
    private const int SureMargin = 200;

    /// <summary>What the tokens <paramref name="first"/> to <paramref name="end"/> (excluded) are told of.</summary>
    public static GoverningClause Around(SentenceClauses sentence, int first, int end)
    {
        var tokens = sentence.Sentence.Tokens;
        var head = Enumerable.Range(first, end - first).FirstOrDefault(index => tokens[index].Head < first || tokens[index].Head >= end, first);
        var anchor = ValueAnchor.Of(sentence, head);
        return anchor switch
        {
            { Clause: { } clause } => OfClause(sentence, clause),
            { Noun: >= 0 } => OfNoun(sentence, anchor.Noun, head),
            _ => new GoverningClause("", "", StanceAround(sentence, head)),
        };
    }

    private static GoverningClause OfClause(SentenceClauses sentence, Clause clause)
    {
        var phrases = new PhraseReader(sentence.Tree);
        var predicate = PredicateOf(sentence, phrases, clause);
        var subject = SubjectOf(sentence, phrases, clause);
        return new GoverningClause(subject.Length > 0 ? subject : predicate, predicate, new ClauseStanceReader(sentence).Read(clause));
    }

    private static GoverningClause OfNoun(SentenceClauses sentence, int noun, int value)
    {
        var phrase = WithoutPreposition(sentence, new PhraseReader(sentence.Tree).Read(noun, withConjuncts: false, isPredicate: sentence.WithHead(noun) is not null, without: value));

        // What the clause denies or tells as done is not what the noun names: "no progress was made at the talks in Oslo".
        var stance = StanceAround(sentence, noun) with { Polarity = Polarity.Positive, Status = EventStatus.Unknown };
        return new GoverningClause(phrase.TextIn(sentence.Sentence), "", stance);
    }

    private static ClauseStance StanceAround(SentenceClauses sentence, int token) =>
        sentence.Around(token) is { } clause ? new ClauseStanceReader(sentence).Read(clause) : default;

    /// <summary>Its own or shared subject, where the parser is sure of it.</summary>
    private static string SubjectOf(SentenceClauses sentence, PhraseReader phrases, Clause clause) =>
        clause.Subject is { } subject && (subject.IsShared || sentence.Sentence.Tokens[subject.Head].HeadMargin >= SureMargin)
            ? WithoutPreposition(sentence, phrases.Read(subject.Head, withConjuncts: true, without: clause.Head)).TextIn(sentence.Sentence)
            : "";

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
