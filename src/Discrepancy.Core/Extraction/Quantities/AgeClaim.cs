using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Ties an age to its bearer: an age beside a name is a claim about that person, whatever the clause around it tells.</summary>
internal static class AgeClaim
{
    /// <summary>The claim with the person or the group whose age it is as its subject; claims of other kinds stay as they are.</summary>
    public static Claim WithBearer(AnalyzedDocument document, Sentence sentence, QuantityMention mention, Claim claim)
    {
        if (claim.Kind != ClaimKind.Age)
        {
            return claim;
        }

        var names = PersonMentionReader.Names(sentence.Tokens, document.EntitiesOf(sentence));
        if (AgeBearer.Find(new TokenRow(sentence.Tokens), names, mention) is { } bearer)
        {
            return OfPerson(claim, Spans.Of(document.Source, sentence, bearer.FirstToken, bearer.EndToken), bearer.Name.Normalized);
        }

        return IsPredicate(sentence.Tokens, mention.FirstToken) ? claim : OfUnnamed(document, sentence, mention, claim);
    }

    private static Claim OfPerson(Claim claim, SourceSpan name, string canonical) => claim with
    {
        Subject = new ClaimSubject(name.Quote, canonical) { Span = name.Span },
        Predicate = new ClaimPredicate("age", claim.Span.Quote),
        Polarity = Polarity.Positive,
        Modality = Modality.Asserted,
        Status = EventStatus.Unknown,
    };

    /// <summary>"met a 62-year-old woman" gives the age of the woman, not of who met her.</summary>
    private static Claim OfUnnamed(AnalyzedDocument document, Sentence sentence, QuantityMention mention, Claim claim)
    {
        var hasNoun = mention.EndToken < sentence.Tokens.Length && sentence.Tokens[mention.EndToken].PartOfSpeech == PartOfSpeech.Noun;
        var span = Spans.Of(document.Source, sentence, mention.FirstToken, hasNoun ? mention.EndToken + 1 : mention.EndToken);
        return claim with { Subject = new ClaimSubject(span.Quote, span.Quote) { Span = span.Span } };
    }

    /// <summary>"She was 14": the clause's subject is the bearer.</summary>
    private static bool IsPredicate(ImmutableArray<Token> tokens, int first) =>
        first > 0 && tokens[first - 1].Lemma is "be" or "turn" or "become";
}
