using System.Text.Json;
using Discrepancy.Reading;
using Discrepancy.Reporting;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class ExplanationWriterTests
{
    [Fact]
    public void Write_Text_TellsEveryReadingTheRuleAndTheScores() =>
        GoldenFile.Check("explanation.txt", Written.By(new TextExplanationWriter(), ExplainedReport.Create()));

    [Fact]
    public void Write_Json_AddsTheDecisionToTheMembersOfTheContract() =>
        GoldenFile.Check("explanation.json", Written.By(new JsonExplanationWriter(), ExplainedReport.Create()));

    [Fact]
    public void Write_FindingWithoutADecision_SaysThatNoneIsTold()
    {
        Written.By(new TextExplanationWriter(), SampleReport.Create()).Should().Contain("decided by: a comparer that does not tell how\n").And.Contain("claim: not told by the comparer\n");
        using var json = JsonDocument.Parse(Written.By(new JsonExplanationWriter(), SampleReport.Create()));
        json.RootElement.GetProperty("findings")[0].GetProperty("decision").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Write_FindingsOfTheSamples_TellTheClaimOfEveryQuote()
    {
        var documents = Directory.GetFiles(RepositoryFolder.Combine("samples", "japan-china-dialogue"))
            .Select(file => new TextDocumentReader().Read(Path.GetFileName(file), File.ReadAllBytes(file)))
            .ToList();

        var written = Written.By(new TextExplanationWriter(), new DiscrepancyPipeline().Analyze(documents));

        written.Should().Contain("clause-overlap: ").And.Contain("threshold: 0.55").And.NotContain("not told by the comparer").And.NotContain("does not tell how");
    }
}
