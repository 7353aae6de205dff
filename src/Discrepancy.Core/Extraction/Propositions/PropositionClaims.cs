using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Makes claims of the propositions of one sentence.</summary>
internal sealed class PropositionClaims(AnalyzedDocument document, SentenceClauses clauses)
{
    private const string Slot = "event";

    private readonly ClauseStanceReader _stances = new(clauses);

    /// <summary>The claim that <paramref name="draft"/> makes.</summary>
    public Claim Create(PropositionDraft draft)
    {
        var sentence = clauses.Sentence;
        var subject = draft.Subject.Phrase.TextIn(sentence);
        var span = SpanOf(draft);
        var stance = draft.Predicate.IsEmpty ? default : _stances.Read(draft.Clause);
        return new Claim
        {
            Span = span,
            SentenceSpan = sentence.Span,
            Section = sentence.Section,
            Kind = ClaimKind.Event,
            Subject = new ClaimSubject(subject, subject),
            Predicate = new ClaimPredicate(Slot, draft.Predicate.IsEmpty ? "is" : Phrase.TextOf(sentence, draft.Predicate.AsSpan())),
            Value = new PropositionValue(draft.Lemma, [Argument(draft.Subject), .. draft.Arguments.Select(Argument)]),
            Polarity = stance.Polarity,
            Modality = stance.Modality,
            Status = stance.Status,
            Attribution = document.Quotations.Any(quotation => quotation.Content.Contains(span.Span)) ? new Attribution(AttributionKind.DirectQuote) : Attribution.Author,
            Extractor = "proposition",
            Confidence = PropositionConfidence.Of(clauses, draft),
        };
    }

    private PropositionArgument Argument(DraftArgument argument)
    {
        var sentence = clauses.Sentence;
        var words = Phrase.TextOf(sentence, [.. argument.Marker, .. argument.Phrase.Tokens]);
        if (argument.Source is { IsShared: true, Preposition.Length: > 0 } shared)
        {
            words = $"{shared.Preposition} {words}";
        }

        return new PropositionArgument(argument.Role, words, Normalize(argument.Phrase), argument.Source.Role is ArgumentRole.Agent ? "" : argument.Source.Preposition);
    }

    /// <summary>Dictionary forms without articles, and without the "no" of the phrase itself, which the polarity tells; one further within stays.</summary>
    private string Normalize(Phrase phrase)
    {
        var tokens = phrase.Tokens.Select(index => clauses.Sentence.Tokens[index])
            .Where(token => token.PartOfSpeech is not PartOfSpeech.Punctuation && !IsLeftOut(token, phrase));
        return string.Join(' ', tokens.Select(token => token.Lemma.ToLowerInvariant()));
    }

    private static bool IsLeftOut(Token token, Phrase phrase) => token.Form.ToLowerInvariant() switch
    {
        "a" or "an" or "the" => true,
        "no" => token.Relation is "det" && token.Head == phrase.Head,
        _ => false,
    };

    /// <summary>From the first to the last word that the clause itself says; what it shares with another stands elsewhere.</summary>
    private SourceSpan SpanOf(PropositionDraft draft)
    {
        var words = draft.Predicate
            .Concat(draft.Arguments.Where(argument => !argument.Source.IsShared).SelectMany(argument => argument.Marker.Concat(argument.Phrase.Tokens)))
            .Concat(draft.Subject.Source.IsShared && !draft.Predicate.IsEmpty ? [] : draft.Subject.Phrase.Tokens)
            .ToList();
        return Spans.Of(document.Source, clauses.Sentence, words.Min(), words.Max() + 1);
    }
}
