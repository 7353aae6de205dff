using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

internal sealed class ScratchQuotes : IClaimExtractor
{
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        foreach (var q in document.Quotations)
        {
            if (q.Content.Length < 15) continue;
            var s = document.Sentences.FirstOrDefault(x => x.Span.Overlaps(q.Content));
            if (s is null) continue;
            yield return new Claim { Span = new SourceSpan(document.Source, q.Content), SentenceSpan = s.Span, Kind = ClaimKind.Quote, Subject = new ClaimSubject("", ""), Predicate = new ClaimPredicate("quote", "say"), Value = new PlaceValue("q", PlaceKind.Venue, []), Extractor = "x" };
        }
    }
}
