using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up what a document quotes as the words of an outlet with the text of that outlet's own document in the folder. What stands there between
/// quotation marks is an utterance, and <see cref="QuotationAligner"/> lines it up. Stateless and thread-safe.
/// </summary>
internal sealed class QuotedTextAligner : IClaimAligner
{
    private const int FewestWords = 8;
    private const int TopicWords = 8;

    /// <summary>With less of the quotation in one passage the words come from elsewhere.</summary>
    private const double LeastShare = 0.6;

    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        var outlets = new Outlets(claims);
        var prose = new Dictionary<string, Prose>(StringComparer.Ordinal);
        var quotations = claims.Where(claim => claim.Kind is ClaimKind.Quote).ToLookup(claim => claim.Span.Document.Path, StringComparer.Ordinal);
        var groups =
            from quotation in claims.StopOn(cancellationToken)
            where quotation is { Kind: ClaimKind.Quote, Subject.Canonical.Length: > 0, Value: QuotationValue { Words.Length: >= FewestWords } }
            let documents = outlets.Find(quotation.Subject.Canonical).Where(document => !ReferenceEquals(document, quotation.Span.Document))
            let passage = FindPassage(quotation, documents.Select(ProseOf))
            where passage is not null && !quotations[passage.Document.Path].Any(other => other.Span.Span.Overlaps(passage.Span))
            select ToGroup(quotation, ToClaim(quotation, passage, claims));
        return new ClaimAlignment([.. groups], []);

        Prose ProseOf(SourceDocument document)
        {
            if (!prose.TryGetValue(document.Path, out var text))
            {
                prose[document.Path] = text = new Prose(document);
            }

            return text;
        }
    }

    /// <summary>The passage with the most words of the quotation: an outlet may have told the same in several documents, and one of them may have it word for word.</summary>
    private static SourceSpan? FindPassage(Claim quotation, IEnumerable<Prose> texts)
    {
        var words = Rendering.Of(quotation).Words;
        var best = texts
            .Select(text => (text.Document, Match: text.Find(words)))
            .Where(pair => pair.Match?.SharedWords >= LeastShare * words.Count(word => !word.IsGap))
            .OrderByDescending(pair => pair.Match!.SharedWords)
            .FirstOrDefault();
        return best.Match is { } match ? new SourceSpan(best.Document, match.RightSpan) : null;
    }

    private static ClaimGroup ToGroup(Claim quotation, Claim passage)
    {
        var first = string.Join(' ', ((QuotationValue)quotation.Value).Words.Take(TopicWords));
        return new ClaimGroup(ClaimKind.Quote, $"text: {first}", $"words of {quotation.Subject.Canonical}: {first}", [quotation, passage], Confidence: 0.9);
    }

    private static Claim ToClaim(Claim quotation, SourceSpan passage, ImmutableArray<Claim> claims)
    {
        var around = claims.FirstOrDefault(claim => ReferenceEquals(claim.Span.Document, passage.Document) && claim.SentenceSpan.Contains(passage.Span));
        return new Claim
        {
            Span = passage,
            SentenceSpan = around?.SentenceSpan ?? passage.Span,
            Section = around?.Section ?? SectionKind.Body,
            Kind = ClaimKind.Quote,
            Subject = quotation.Subject,
            Predicate = new ClaimPredicate(QuotationSlots.Text, ""),
            Value = new QuotationValue(passage.Quote, [.. WordReader.ReadProse(passage.Quote).Select(word => word.Key)]),
            Extractor = "quoted-text",
            Confidence = quotation.Confidence,
        };
    }
}
