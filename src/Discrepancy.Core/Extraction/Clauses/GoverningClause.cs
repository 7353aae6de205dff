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
            { Clause: { } clause } => OfClause(sentence, clause, first, end),
            { Noun: >= 0 } => OfNoun(sentence, anchor.Noun, first, end),
            _ => new GoverningClause("", "", StanceAround(sentence, head)),
        };
    }

    private static GoverningClause OfClause(SentenceClauses sentence, Clause clause, int first, int end)
    {
        var phrases = new PhraseReader(sentence.Tree);
        var predicate = PredicateOf(sentence, phrases, clause);
        var subject = SubjectOf(sentence, phrases, clause, first, end);
        return new GoverningClause(subject.Length > 0 ? subject : predicate, predicate, new ClauseStanceReader(sentence).Read(clause));
    }

    /// <summary>What the value at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded) is told of where it belongs to <paramref name="noun"/>.</summary>
    public static GoverningClause OfNoun(SentenceClauses sentence, int noun, int first, int end)
    {
        var isNamed = noun >= end;
        var value = Enumerable.Range(first, end - first).FirstOrDefault(index => sentence.Sentence.Tokens[index].Head == noun, -1);
        var phrase = WithoutPreposition(sentence, new PhraseReader(sentence.Tree).Read(noun, withConjuncts: false, isPredicate: sentence.WithHead(noun) is not null, without: value));
        phrase = WithoutValue(sentence, isNamed ? WithoutClauses(sentence, phrase) : phrase, first, end);

        // What the clause denies or tells as done is not what the noun names: "no progress was made at the talks in Oslo".
        var modality = StanceAround(sentence, noun).Modality;
        var isGranted = IsTakenForGranted(sentence, noun, isNamed) || (isNamed && modality is not (Modality.Planned or Modality.Required));
        return new GoverningClause(phrase.TextIn(sentence.Sentence), "", new ClauseStance(Polarity.Positive, isGranted ? Modality.Asserted : modality, EventStatus.Unknown));
    }

    /// <summary>"the 2012 law <b>that he signed</b>": what the date is part of the name of is the law.</summary>
    private static Phrase WithoutClauses(SentenceClauses sentence, Phrase phrase)
    {
        var clause = sentence.Tree.Dependent(phrase.Head, "acl", "acl:relcl", "ccomp", "parataxis");
        return clause <= phrase.Head ? phrase : phrase with { Tokens = phrase.Tokens.RemoveAll(token => token > phrase.Head && sentence.Tree.IsWithin(token, clause)) };
    }

    /// <summary>"would replace him following <b>his death</b> in May": a definite noun is there whatever becomes of the clause, most of all beside its arguments.</summary>
    private static bool IsTakenForGranted(SentenceClauses sentence, int noun, bool isNamed)
    {
        var isDefinite = sentence.Tree.Has(noun, "nmod:poss")
            || (sentence.Tree.Dependent(noun, "det") is >= 0 and var article && sentence.Sentence.Tokens[article].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those");
        return isDefinite && (isNamed || sentence.Sentence.Tokens[noun].Relation is not ("obj" or "nsubj:pass" or "ccomp" or "xcomp" or "root"));
    }

    private static ClauseStance StanceAround(SentenceClauses sentence, int token) =>
        sentence.Around(token) is { } clause ? new ClauseStanceReader(sentence).Read(clause) : default;

    /// <summary>Its own or shared subject, where the parser is sure of it.</summary>
    private static string SubjectOf(SentenceClauses sentence, PhraseReader phrases, Clause clause, int first, int end) =>
        clause.Subject is { } subject && (subject.IsShared || sentence.Sentence.Tokens[subject.Head].HeadMargin >= SureMargin)
            ? WithoutValue(sentence, WithoutPreposition(sentence, phrases.Read(subject.Head, withConjuncts: true, without: clause.Head)), first, end).TextIn(sentence.Sentence)
            : "";

    /// <summary>"the ministers <b>on Friday</b>", "<b>last May's</b> crisis": the value itself is no part of what it is told of.</summary>
    private static Phrase WithoutValue(SentenceClauses sentence, Phrase phrase, int first, int end)
    {
        var tokens = sentence.Sentence.Tokens;
        if (phrase.Head >= first && phrase.Head < end)
        {
            return phrase;
        }

        var from = first > 0 && tokens[first - 1].Relation is "case" && tokens[first - 1].Head >= first && tokens[first - 1].Head < end ? first - 1 : first;
        var to = end < tokens.Length && tokens[end].Form is "'s" or "’s" or "'" or "’" ? end + 1 : end;
        return phrase with { Tokens = phrase.Tokens.RemoveAll(token => token >= from && token < to) };
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
