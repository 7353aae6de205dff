using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Claims what the clauses of a document say, each as a proposition of its own. Stateless and thread-safe.</summary>
internal sealed class PropositionExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return document.Sentences
            .Where(sentence => sentence.Section is SectionKind.Body or SectionKind.Caption or SectionKind.Headline && !IsQuestion(sentence))
            .SelectMany(sentence => Extract(document, sentence));
    }

    /// <summary>A question claims nothing.</summary>
    private static bool IsQuestion(Sentence sentence) =>
        sentence.Tokens.LastOrDefault(token => token.Form is not ("”" or "\"" or "'" or "’" or ")")) is { Form: "?" };

    private static IEnumerable<Claim> Extract(AnalyzedDocument document, Sentence sentence)
    {
        var clauses = new SentenceClauses(document, sentence);
        var reader = new ClausePropositions(clauses);
        var appositions = new AppositionPropositions(clauses);
        var splitter = new CoordinationSplitter(clauses);
        var claims = new PropositionClaims(document, clauses);
        return Number(clauses.Clauses
            .Select(clause => appositions.Read(clause) ?? reader.Read(clause))
            .OfType<PropositionDraft>()
            .SelectMany(splitter.Split)
            .Concat(new OfficePropositions(clauses).Read())
            .Select(claims.Create)
            .DistinctBy(claim => (claim.Span.Span, claim.Subject, claim.Value, claim.Polarity, claim.Modality)));
    }

    /// <summary>Numbers the claims that stand at one place: "sold fish and bread".</summary>
    private static IEnumerable<Claim> Number(IEnumerable<Claim> claims) =>
        claims.GroupBy(claim => claim.Span.Span).SelectMany(place => place.Select((claim, index) => claim with { Ordinal = index }));
}
