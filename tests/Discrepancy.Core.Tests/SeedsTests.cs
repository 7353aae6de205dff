using Discrepancy.Claims;
using Discrepancy.Core.Tests.Analysis;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests;

/// <summary>The reports the project was asked for, where the development data is at hand.</summary>
public sealed class SeedsTests
{
    private static readonly Lazy<DiscrepancyReport> Report = new(Analyze);

    [SharedDataFact]
    public void Analyze_Seeds_FindsFiveDiscrepanciesAndNothingElse() =>
        Report.Value.Findings.Where(finding => finding.Level >= Level.Warning).Select(finding => (finding.Kind, finding.Rule)).Should().BeEquivalentTo(
        [
            (ClaimKind.PersonName, "name-spelling"),
            (ClaimKind.Title, "title-rank"),
            (ClaimKind.Title, "title-spelling"),
            (ClaimKind.Date, "date-mismatch"),
            (ClaimKind.Attribution, "attribution-mismatch"),
        ]);

    [SharedDataFact]
    public void Analyze_Seeds_QuotesEveryClaimExactlyAndOnce() =>
        Report.Value.Claims.Should().OnlyContain(claim => claim.Span.Document.Text.Substring(claim.Span.Span.Start, claim.Span.Span.Length) == claim.Span.Quote)
            .And.OnlyHaveUniqueItems(claim => claim.Id);

    private static DiscrepancyReport Analyze()
    {
        var folder = Path.Combine(RepositoryFolder.SharedData!, "seeds");
        var reader = new TextDocumentReader();
        return new DiscrepancyPipeline().Analyze([.. Directory.GetFiles(folder).Select(file => reader.Read(Path.GetFileName(file), File.ReadAllBytes(file)))]);
    }
}
