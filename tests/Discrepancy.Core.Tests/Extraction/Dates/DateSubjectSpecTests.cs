using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

/// <summary>Runs the tables of Dates.md that tell what a date is told of.</summary>
public sealed class DateSubjectSpecTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    public static IEnumerable<object[]> Rows =>
        SpecTable.Read("Dates.md", "What a date is told of").Select(row => new object[] { row["text"], row["quote"], row["slot"], row["subject"], row["predicate"] });

    public static TheoryData<string> None => [.. SpecTable.Read("Dates.md", "Must not be claimed as a date").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Extract_Date_IsToldOfItsThingOrEvent(string text, string quote, string slot, string subject, string predicate)
    {
        var claim = new DateExtractor().Extract(Analyzer.Analyze(new SourceDocument("spec", text))).Should().ContainSingle(found => found.Span.Quote == quote).Which;

        (claim.Predicate.Slot, claim.Subject.Mention).Should().Be((slot, subject));
        (predicate.Length == 0 || claim.Predicate.Words == predicate).Should().BeTrue(because: claim.Predicate.Words);
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Extract_NoDate_ClaimsNothing(string text) =>
        new DateExtractor().Extract(Analyzer.Analyze(new SourceDocument("spec", text))).Should().BeEmpty();
}
