using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Claims how names of every sort are written, so that their spelling can be compared. Stateless and thread-safe.</summary>
internal sealed class NameExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return document.Sentences
            .Where(sentence => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .SelectMany(sentence => NameRuns.Read(sentence, document.EntitiesOf(sentence))
                .Where(run => NameSense.IsName(sentence, run.First, run.End)).Select(run => ToClaim(document.Source, sentence, run.First, run.End)));
    }

    private static Claim ToClaim(SourceDocument document, Sentence sentence, int first, int end)
    {
        var span = Spans.Of(document, sentence, first, end);
        var name = string.Join(' ', span.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Claim
        {
            Span = span,
            SentenceSpan = sentence.Span,
            Section = sentence.Section,
            Kind = ClaimKind.Name,
            Subject = new ClaimSubject(span.Quote, name),
            Predicate = new ClaimPredicate("spelling", ""),
            Value = new NameValue(name),
            Extractor = "name-spelling",
            Confidence = 0.9,
        };
    }
}
