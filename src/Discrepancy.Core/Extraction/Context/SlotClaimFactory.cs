using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Makes the claims of one sentence that say something of an event: subject, predicate and stance are those of the clause or noun that the value belongs to. Where the parse does not tell for sure, the words around it stand for the subject.</summary>
internal sealed class SlotClaimFactory(AnalyzedDocument document, Sentence sentence)
{
    private readonly Lazy<SentenceClauses> _clauses = new(() => new SentenceClauses(document, sentence));

    private readonly Lazy<ClaimContextReader> _context = new(() => new ClaimContextReader(sentence, document.EntitiesOf(sentence)));

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>A factory for each sentence of the document's prose: body, captions and headlines.</summary>
    public static IEnumerable<SlotClaimFactory> ForProse(AnalyzedDocument document) =>
        document.Sentences
            .Where(sentence => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .Select(sentence => new SlotClaimFactory(document, sentence));

    /// <summary>A claim whose value stands at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="kind">The kind of claim.</param>
    /// <param name="slot">What the value says of its subject.</param>
    /// <param name="value">The value.</param>
    /// <param name="noun">Index of the noun that the value is known to belong to; -1 where the parse decides.</param>
    public Claim Create(int first, int end, ClaimKind kind, string slot, ClaimValue value, int noun = -1)
    {
        var context = _context.Value.Read(first, end);
        var span = Spans.Of(document.Source, Sentence, first, end);
        var clause = noun >= 0 ? GoverningClause.OfNoun(_clauses.Value, noun, first, end) : GoverningClause.Around(_clauses.Value, first, end);
        var subject = clause.Subject.Length > 0 ? clause.Subject : string.Join(' ', context.Clause);
        return new Claim
        {
            Span = span,
            SentenceSpan = Sentence.Span,
            Section = Sentence.Section,
            Kind = kind,
            Subject = new ClaimSubject(subject, subject),
            Predicate = new ClaimPredicate(slot, clause.Predicate.Length > 0 ? clause.Predicate : span.Quote),
            Value = value,
            Polarity = clause.Stance.Polarity,
            Modality = clause.Stance.Modality,
            Status = clause.Stance.Status,
            Context = context,
            Extractor = slot,
            Confidence = 0.9,
        };
    }

    /// <summary>How what the clause around these tokens says stands to reality.</summary>
    public ClauseStance StanceAt(int first, int end) => GoverningClause.Around(_clauses.Value, first, end).Stance;
}
