using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A report made by hand: two reports about one harbour, one with an emoji before its quotes, one without a date.</summary>
internal static class SampleReport
{
    private const string FirstText = "Harbour 🚢 news\nThe new quay opened\nin March 2019 at a cost of about $40 million.\n";
    private const string SecondText = "The quay opened in May 2019.\r\nMayor Ana Duarte said it \"would pay\".\r\n";

    public static DiscrepancyReport Create()
    {
        var first = FirstDocument();
        var second = SecondDocument();
        return new DiscrepancyReport
        {
            Documents = [new DocumentSummary(first, 2), new DocumentSummary(second, 6)],
            Findings = [DateFinding(first, second), AgreementFinding(first, second)],
            Claims = [DateClaim(first), MoneyClaim(first), TitleClaim(second), NameClaim(second), PlaceClaim(second), QuoteClaim(second), StatementClaim(second), PropositionClaim(second)],
            Abstentions = [new Abstention(MoneyClaim(first), "no other document gives an amount for the quay")],
        };
    }

    /// <summary>The same where the documents were not compared with one another.</summary>
    public static DiscrepancyReport CreateOfTwoStories()
    {
        var report = Create();
        return report with { Documents = [report.Documents[0], report.Documents[1] with { Story = 2 }] };
    }

    /// <summary>The same after a run that had a baseline: one finding is new, another is known and was dismissed, a third is gone; the sources are graded.</summary>
    public static DiscrepancyReport CreateReviewed()
    {
        var report = Create();
        return report with
        {
            Documents = [.. report.Documents.Select(summary => summary with { Document = summary.Document.WithSource(source: null, "B2") })],
            Absent = [new BaselineEntry("g1", ClaimKind.Money, "money-mismatch", "cost of the quay", ["40000000 USD", "44000000 USD"], ["docs/first.md", "second.txt"])],
            Findings =
            [
                report.Findings[0] with { Baseline = BaselineState.New },
                report.Findings[1] with { Baseline = BaselineState.Unchanged, Suppression = new Suppression("checked with the port on 3 June") },
            ],
        };
    }

    public static SourceSpan Span(SourceDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new SourceSpan(document, new TextSpan(start, start + words.Length));
    }

    private static SourceDocument FirstDocument() => new("docs/first.md", FirstText)
    {
        Title = "Harbour 🚢 news",
        Source = "The <Harbour> Post",
        Published = new PublicationDate(new DateOnly(2019, 3, 31), PublicationDateBasis.FrontMatter),
    };

    private static SourceDocument SecondDocument() => new("second.txt", SecondText);

    private static Finding DateFinding(SourceDocument first, SourceDocument second) => new()
    {
        Id = "d1",
        Kind = ClaimKind.Date,
        Relation = Relation.Contradiction,
        Level = Level.Error,
        Confidence = 0.1 + 0.2,
        Rule = "date-mismatch",
        Topic = "opening of the quay",
        Explanation = "One says March 2019, the other May 2019.",
        Groups =
        [
            Group("2019-03", first, "opened\nin March 2019", "read as March 2019"),
            Group("2019-05", second, "in May 2019", null),
        ],
    };

    private static Finding AgreementFinding(SourceDocument first, SourceDocument second) => new()
    {
        Id = "a1",
        Kind = ClaimKind.Other,
        Relation = Relation.Agreement,
        Level = Level.None,
        Confidence = 1,
        Rule = "same-value",
        Topic = "what opened",
        Explanation = "Both say that the quay opened.",
        Groups = [new ValueGroup("quay", [EvidenceOf(first, "quay", null), EvidenceOf(second, "quay", null) with { Origin = new EvidenceOrigin("docs/first.md") }])],
    };

    private static ValueGroup Group(string value, SourceDocument document, string words, string? reading) =>
        new(value, [EvidenceOf(document, words, reading)]);

    private static Evidence EvidenceOf(SourceDocument document, string words, string? reading) =>
        new(Span(document, words), Span(document, document.Text.Trim()), reading);

    private static Claim DateClaim(SourceDocument document) => ClaimOf(document, "March 2019", ClaimKind.Date) with
    {
        Value = new DateValue(new SampleDate(), DateRange.Month(2019, 3), DatePrecision.Month, Approximator.Exact),
        Modality = Modality.Planned,
        Unresolved = [new UnresolvedReference("then", "nothing says when")],
    };

    private static Claim MoneyClaim(SourceDocument document) => ClaimOf(document, "$40 million", ClaimKind.Money) with
    {
        Value = new QuantityValue(40_000_000m, new NumberRange(38_000_000m, 42_000_000m), Approximator.About, Measure.Money, "USD"),
        Confidence = 0.123456,
    };

    private static Claim TitleClaim(SourceDocument document) => ClaimOf(document, "Mayor", ClaimKind.Title) with
    {
        Value = new TitleValue([], "mayor", []),
        Polarity = Polarity.Negative,
    };

    private static Claim NameClaim(SourceDocument document) => ClaimOf(document, "Ana Duarte", ClaimKind.PersonName) with
    {
        Value = new PersonName(["Ana"], "Duarte"),
        Attribution = new Attribution(AttributionKind.AccordingTo, "the council"),
        Section = SectionKind.Caption,
    };

    private static Claim PlaceClaim(SourceDocument document) => ClaimOf(document, "quay", ClaimKind.Place) with
    {
        Value = new PlaceValue("Quay", PlaceKind.Venue, ["Harbour Town"]),
    };

    private static Claim QuoteClaim(SourceDocument document) => ClaimOf(document, "would pay", ClaimKind.Quote) with
    {
        Value = new QuotationValue("would pay", ["would", "pay"]),
        Attribution = new Attribution(AttributionKind.Indirect, "Ana Duarte")
        {
            Addressee = "reporters",
            Occasion = "on Friday",
            Within = new Attribution(AttributionKind.AccordingTo, "the council"),
        },
    };

    private static Claim StatementClaim(SourceDocument document) => ClaimOf(document, "it \"would pay\"", ClaimKind.Attribution) with
    {
        Value = new StatementValue(["pay"]),
    };

    private static Claim PropositionClaim(SourceDocument document) => ClaimOf(document, "The quay opened in May 2019", ClaimKind.Event) with
    {
        Value = new PropositionValue("open", [new(PropositionRole.Subject, "The quay", "quay"), new(PropositionRole.Adjunct, "in May 2019", "may 2019", "in")]),
        Status = EventStatus.CalledOff,
        Ordinal = 1,
    };

    private static Claim ClaimOf(SourceDocument document, string words, ClaimKind kind) => new()
    {
        Span = Span(document, words),
        SentenceSpan = new TextSpan(0, document.Text.Length - 1),
        Kind = kind,
        Subject = new ClaimSubject("it", "the quay", "building"),
        Predicate = new ClaimPredicate("event-date", "opened"),
        Value = new PersonName([], "Nobody"),
        Extractor = "sample",
    };
}
