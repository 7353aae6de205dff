using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims the words of quotations of which the text does not tell in a readable way who said them: the words can still be compared.
/// A few words between marks may be a name, a title or irony, and are left out.
/// </summary>
internal sealed class UnattributedQuotes(AnalyzedDocument document, StatementWords words)
{
    private const int FewestWords = 5;
    private const double Confidence = 0.6;

    /// <summary>A claim for each outermost quotation that none of <paramref name="told"/> covers.</summary>
    public IEnumerable<Claim> Read(IReadOnlyCollection<Claim> told)
    {
        var spans = told.Where(claim => claim.Kind is ClaimKind.Quote).Select(claim => claim.Span.Span).ToHashSet();
        foreach (var quotation in document.Quotations.Where(quotation => quotation.Depth == 0 && !spans.Contains(quotation.Content) && !words.IsName(quotation)))
        {
            var spoken = words.Of(quotation.Content);
            if (spoken.Length >= FewestWords && SentenceOf(quotation.Content) is { Section: SectionKind.Body or SectionKind.Caption or SectionKind.Headline } sentence)
            {
                yield return ToClaim(quotation.Content, sentence, spoken);
            }
        }
    }

    private Claim ToClaim(TextSpan content, Sentence sentence, ImmutableArray<string> spoken) => new()
    {
        Span = new SourceSpan(document.Source, content),
        SentenceSpan = sentence.Span,
        Section = sentence.Section,
        Kind = ClaimKind.Quote,
        Subject = new ClaimSubject("", ""),
        Predicate = new ClaimPredicate("quote", ""),
        Value = new QuotationValue(document.Source.Text[content.Start..content.End], spoken),
        Extractor = "quotation",
        Confidence = Confidence,
        Unresolved = [new UnresolvedReference("", "who says it is not told")],
    };

    private Sentence? SentenceOf(TextSpan content)
    {
        var (low, high) = (0, document.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Span.End <= content.Start ? (middle + 1, high) : (low, middle);
        }

        return low < document.Sentences.Length && document.Sentences[low].Span.Overlaps(content) ? document.Sentences[low] : null;
    }
}
