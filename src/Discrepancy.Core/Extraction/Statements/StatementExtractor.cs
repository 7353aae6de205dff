using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims who said what: the words of each quotation that has a speaker, and what speakers are told to have said.
/// Speech that is only narrated ("criticized the plan") is no claim here. Stateless and thread-safe.
/// </summary>
internal sealed class StatementExtractor : IClaimExtractor
{
    private const double Sure = 0.9;

    private const double LessSure = 0.8;

    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var words = new StatementWords(document);
        List<Claim> told =
        [
            .. document.ReportedSpeech
                .Where(speech => speech.Source is not null && MayAssert(document.Sentences[speech.Sentence]))
                .SelectMany(speech => Quotes(document, words, speech).Concat(Statements(document, words, speech)))
                .DistinctBy(claim => (claim.Kind, claim.Span.Span)),
        ];
        return told.Concat(new UnattributedQuotes(document, words).Read(told)).OrderBy(claim => claim.Span.Span);
    }

    private static bool MayAssert(Sentence sentence) => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline;

    private static IEnumerable<Claim> Quotes(AnalyzedDocument document, StatementWords words, ReportedSpeech speech) =>
        from piece in speech.Kind is ReportedSpeechKind.Direct or ReportedSpeechKind.Mixed ? speech.Content : []
        from quotation in words.QuotationsIn(piece)
        where !quotation.Span.Contains(speech.Cue) && !((speech.Kind is ReportedSpeechKind.Mixed || speech.Content.Length > 1) && words.IsName(quotation))
        let value = new QuotationValue(document.Source.Text[quotation.Content.Start..quotation.Content.End], words.Of(quotation.Content))
        where !value.Words.IsEmpty
        select Make(document, speech, ClaimKind.Quote, quotation.Content, value, Sure);

    private static IEnumerable<Claim> Statements(AnalyzedDocument document, StatementWords words, ReportedSpeech speech)
    {
        if (speech.Kind is ReportedSpeechKind.Direct or ReportedSpeechKind.Narrated || words.LacksSubject(speech.Content[0]))
        {
            yield break;
        }

        ImmutableArray<string> content = [.. speech.Content.SelectMany(words.ContentWordsOf)];
        if (!content.IsEmpty)
        {
            yield return Make(document, speech, ClaimKind.Attribution, speech.Content[0].Cover(speech.Content[^1]), new StatementValue(content), LessSure);
        }
    }

    private static Claim Make(AnalyzedDocument document, ReportedSpeech speech, ClaimKind kind, TextSpan span, ClaimValue value, double confidence)
    {
        var text = document.Source.Text;
        var mention = Slice(text, speech.Source!.Value);
        return new Claim
        {
            Span = new SourceSpan(document.Source, span),
            SentenceSpan = document.Sentences[speech.Sentence].Span,
            Section = document.Sentences[speech.Sentence].Section,
            Kind = kind,
            Subject = new ClaimSubject(mention, speech.Speaker is { } speaker ? Slice(text, speaker) : mention),
            Predicate = new ClaimPredicate(speech.CueLemma, Slice(text, speech.Cue)),
            Value = value,
            Polarity = speech.IsNegated ? Polarity.Negative : Polarity.Positive,
            Extractor = "statement",
            Confidence = confidence,
            Unresolved = speech.Speaker is null ? [new UnresolvedReference(mention, "whom the pronoun stands for cannot be told")] : [],
        };
    }

    private static string Slice(string text, TextSpan span) => text[span.Start..span.End];
}
