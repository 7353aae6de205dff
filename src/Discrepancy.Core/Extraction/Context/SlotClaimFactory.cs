using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Makes the claims that say something of an event: their subject is what the clause is about, told by its words.</summary>
internal static class SlotClaimFactory
{
    /// <summary>A claim whose value stands at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public static Claim Create(AnalyzedDocument document, Sentence sentence, int first, int end, ClaimKind kind, string slot, ClaimValue value)
    {
        var context = ClaimContextReader.Read(sentence, first, end);
        var span = Spans.Of(document.Source, sentence, first, end);
        var about = string.Join(' ', context.Clause);
        return new Claim
        {
            Span = span,
            SentenceSpan = sentence.Span,
            Section = sentence.Section,
            Kind = kind,
            Subject = new ClaimSubject(about, about),
            Predicate = new ClaimPredicate(slot, span.Quote),
            Value = value,
            Polarity = ModalityReader.ReadPolarity(sentence.Tokens, first, end),
            Modality = ModalityReader.ReadModality(sentence.Tokens, first, end),
            Attribution = AttributionOf(document, span.Span),
            Context = context,
            Extractor = slot,
            Confidence = 0.9,
        };
    }

    private static Attribution AttributionOf(AnalyzedDocument document, TextSpan span) =>
        document.Quotations.Any(quotation => quotation.Content.Contains(span)) ? new Attribution(AttributionKind.DirectQuote) : Attribution.Author;
}
