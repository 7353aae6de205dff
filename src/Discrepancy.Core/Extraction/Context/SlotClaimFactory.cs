using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Makes the claims of one sentence that say something of an event: their subject is what the clause is about, told by its words.</summary>
internal sealed class SlotClaimFactory(AnalyzedDocument document, Sentence sentence)
{
    private readonly Lazy<ClaimContextReader> _context = new(() => new ClaimContextReader(sentence, document.EntitiesOf(sentence)));

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>A factory for each sentence of the document's prose: body, captions and headlines.</summary>
    public static IEnumerable<SlotClaimFactory> ForProse(AnalyzedDocument document) =>
        document.Sentences
            .Where(sentence => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .Select(sentence => new SlotClaimFactory(document, sentence));

    /// <summary>A claim whose value stands at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public Claim Create(int first, int end, ClaimKind kind, string slot, ClaimValue value)
    {
        var context = _context.Value.Read(first, end);
        var span = Spans.Of(document.Source, Sentence, first, end);
        var about = string.Join(' ', context.Clause);
        return new Claim
        {
            Span = span,
            SentenceSpan = Sentence.Span,
            Section = Sentence.Section,
            Kind = kind,
            Subject = new ClaimSubject(about, about),
            Predicate = new ClaimPredicate(slot, span.Quote),
            Value = value,
            Polarity = ModalityReader.ReadPolarity(Sentence.Tokens, first, end),
            Modality = ModalityReader.ReadModality(Sentence.Tokens, first, end),
            Context = context,
            Extractor = slot,
            Confidence = 0.9,
        };
    }
}
