using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// What a value says something of: the clause whose predicate it belongs to, or the noun that it describes. "They met in Oslo on Monday" dates the
/// meeting; "they discussed the summit of last May" dates the summit and not the discussion.
/// </summary>
/// <param name="Clause">The clause; null where it is a noun or nothing is sure.</param>
/// <param name="Noun">Index of the noun; -1 where it is a clause or nothing is sure.</param>
internal readonly record struct ValueAnchor(Clause? Clause, int Noun)
{
    /// <summary>From this margin on a head is right in nine of ten cases and more, whatever its relation (UD English GUM dev).</summary>
    private const int SureMargin = 250;

    private static ValueAnchor Unsure { get; } = new(null, -1);

    /// <summary>The anchor of the phrase that <paramref name="head"/> heads.</summary>
    public static ValueAnchor Of(SentenceClauses sentence, int head)
    {
        var tokens = sentence.Sentence.Tokens;
        var current = head;
        for (var steps = 0; steps <= tokens.Length; steps++)
        {
            if (sentence.WithHead(current) is { } own)
            {
                return own.Relation is ClauseRelation.Appositive && steps > 0 ? AnchorOfApposition(sentence, own) : new ValueAnchor(own, -1);
            }

            var token = tokens[current];
            if (token.Head < 0 || (token.HeadMargin < SureMargin && !IsBound(token.Relation) && !IsBesideVerb(sentence, current)))
            {
                return Unsure;
            }

            if (IsDescription(sentence, current) && !IsDayOfClause(sentence, current))
            {
                return new ValueAnchor(null, token.Head);
            }

            current = token.Head;
        }

        return Unsure;
    }

    /// <summary>"Ng, mayor since May": what an apposition tells it tells of what stands before it.</summary>
    private static ValueAnchor AnchorOfApposition(SentenceClauses sentence, Clause apposition) =>
        sentence.Sentence.Tokens[apposition.Head].HeadMargin < SureMargin ? Unsure : new ValueAnchor(null, apposition.Head);

    /// <summary>"said <b>on Thursday</b> that": there is no other word near by that a phrase right behind a verb could belong to.</summary>
    private static bool IsBesideVerb(SentenceClauses sentence, int current)
    {
        var tokens = sentence.Sentence.Tokens;
        var verb = tokens[current].Head;
        if (!tokens[current].Relation.StartsWith("obl", StringComparison.Ordinal) || verb >= current || tokens[verb].PartOfSpeech is not PartOfSpeech.Verb)
        {
            return false;
        }

        for (var between = verb + 1; between < current; between++)
        {
            if (tokens[between].PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.Determiner or PartOfSpeech.Numeral) && tokens[between].Head != current)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number stands before what it counts: there is little to choose from.</summary>
    private static bool IsBound(string relation) => relation is "nummod" or "compound" or "flat" or "fixed" or "amod" or "det" or "advmod";

    /// <summary>Whether the phrase describes a noun of the text and is no part of a measure: "the summit <b>of last May</b>", but "a total <b>of 20 boats</b>".</summary>
    private static bool IsDescription(SentenceClauses sentence, int current)
    {
        var tokens = sentence.Sentence.Tokens;
        var token = tokens[current];
        return token.Relation is "nmod" or "nmod:poss" or "nmod:desc" or "acl" or "acl:relcl" or "nmod:unmarked" or "appos" && !IsMeasure(tokens[token.Head]);
    }

    /// <summary>"In the <b>Rose</b> Garden on Friday, he said", "the ministers <b>on Friday</b> said": a name has no date, and a day between subject and verb is the verb's.</summary>
    private static bool IsDayOfClause(SentenceClauses sentence, int current)
    {
        var tokens = sentence.Sentence.Tokens;
        var token = tokens[current];
        var isDay = token.Head < current && CalendarWords.Weekday(token.Form.ToLowerInvariant()) is not null
            && (current == token.Head + 1 || (current == token.Head + 2 && tokens[current - 1].Form is "on"));
        var noun = tokens[token.Head];
        return isDay && !EventNounLexicon.Default.Contains(noun.Lemma)
            && (noun.PartOfSpeech is PartOfSpeech.ProperNoun || (noun.Relation is "nsubj" or "nsubj:pass" && (noun.Head == current + 1 || tokens[Math.Min(current + 1, tokens.Length - 1)].Head == noun.Head)));
    }

    /// <summary>Whether the noun only measures or parts what follows it: "most of 2008", "the end of May".</summary>
    public static bool IsMeasure(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Numeral
        || token.Lemma.ToLowerInvariant() is "number" or "total" or "sum" or "amount" or "average" or "maximum" or "minimum" or "majority" or "group" or "dozen" or "score"
            or "hundred" or "thousand" or "million" or "billion" or "trillion" or "pair" or "rate" or "percent" or "%" or "percentage" or "end" or "beginning" or "start" or "middle"
            or "part" or "half" or "quarter" or "third" or "rest" or "most" or "all" or "some" or "morning" or "afternoon" or "evening" or "night" or "week" or "month" or "year" or "day";
}
