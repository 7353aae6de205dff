using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reading;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

public sealed class PipelineTests
{
    [Fact]
    public void Analyze_RelativeAgainstAbsoluteDate_ReadsItAgainstItsOwnDocument()
    {
        var finding = Analyze(
            ("courier.md", "---\ndate: 2024-03-05\n---\nLast year in May, the council voted to double the parking fee from 2 to 4 euros."),
            ("gazette.md", "---\ndate: 2024-03-06\n---\nThe council voted in May 2021 to double the parking fee to 4 euros."))
            .Findings.Should().ContainSingle(finding => finding.Kind == ClaimKind.Date).Which;

        finding.Relation.Should().Be(Relation.Contradiction);
        finding.Groups.Select(group => group.Value).Should().BeEquivalentTo("2023-05", "2021-05");
        finding.Explanation.Should().Contain("May 2023, read against this document's own date, 5 March 2024 (from its front matter)");
    }

    [Fact]
    public void Analyze_DifferentEvents_StaysSilent() =>
        Analyze(
            ("a.md", "---\ndate: 2024-03-05\n---\nThe council met on Monday. Mayor Jane Hall opened the library in 2019. The bridge cost $3 million."),
            ("b.md", "---\ndate: 2024-03-05\n---\nThe council met on Tuesday. Mayor Jane Hall opened the harbor bath in 2021. The road cost $9 million."))
            .Findings.Where(finding => finding.Level >= Level.Warning).Should().BeEmpty();

    [Fact]
    public void Analyze_AnyNumberOfThreads_GivesTheSameBytes()
    {
        var documents = Enumerable.Range(0, 12)
            .Select(i => ($"{i}.md", $"---\ndate: 2024-03-05\n---\nMayor Ingrid Lindqv{(i % 3 == 0 ? "u" : "")}ist opened the harbor bridge in March 202{i % 2}."))
            .ToArray();

        var reports = new[] { 1, 2, 8 }.Select(threads => Json(Analyze(threads, documents))).Distinct(StringComparer.Ordinal);

        reports.Should().ContainSingle().Which.Should().Contain("spelling-variant");
    }

    [Fact]
    public void Analyze_OrderOfDocuments_ChangesNothing()
    {
        (string, string)[] documents = [("a.txt", "Mayor Ingrid Lindqvist spoke."), ("b.txt", "Mayor Ingrid Lindquist spoke.")];

        Json(Analyze([.. documents.Reverse()])).Should().Be(Json(Analyze(documents)));
    }

    [Fact]
    public void Analyze_OnePathTwice_Throws() =>
        FluentActions.Invoking(() => new DiscrepancyPipeline().Analyze([new SourceDocument("a", "x"), new SourceDocument("a", "y")]))
            .Should().Throw<ArgumentException>().WithMessage("*'a'*");

    [Fact]
    public void Analyze_Cancelled_Throws() =>
        FluentActions.Invoking(() => new DiscrepancyPipeline().Analyze([new SourceDocument("a", "x")], new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    [Fact]
    public void Options_NoThreads_AreRefused() =>
        FluentActions.Invoking(() => new DiscrepancyOptions { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    private static DiscrepancyReport Analyze(params (string Path, string Text)[] documents) => Analyze(2, documents);

    private static DiscrepancyReport Analyze(int threads, params (string Path, string Text)[] documents) =>
        new DiscrepancyPipeline(new DiscrepancyOptions { MaxDegreeOfParallelism = threads })
            .Analyze([.. documents.Select(document => new TextDocumentReader().Read(document.Path, Encoding.UTF8.GetBytes(document.Text)))]);

    private static string Json(DiscrepancyReport report)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter { MinimumLevel = Level.None }.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
