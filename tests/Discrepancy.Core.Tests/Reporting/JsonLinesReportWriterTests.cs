using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class JsonLinesReportWriterTests
{
    [Fact]
    public void Write_Default_IsRunFindingsAndSummary() =>
        GoldenFile.Check("report.jsonl", Written.By(new JsonLinesReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_All_AddsLevelNoneAndWhatWasNotCompared() =>
        GoldenFile.Check("report-all.jsonl", Written.By(new JsonLinesReportWriter { MinimumLevel = Level.None }, SampleReport.CreateReviewed()));

    [Fact]
    public void Write_NothingFound_IsRunAndSummary() =>
        Types(SampleReport.Create() with { Findings = [], Abstentions = [] }).Should().Equal("run", "summary");

    [Fact]
    public void Write_LineEndsOfEverySortInADocument_StaysOneObjectALine()
    {
        var finding = SampleReport.Create().Findings[0] with { Topic = "a\nb\rc\u0085d\u2028e\u2029f\vg\fh" };

        var text = Written.By(new JsonLinesReportWriter(), SampleReport.Create() with { Findings = [finding] });

        text.ReplaceLineEndings("\n").Should().Be(text);
        text.Should().NotContain("\u0085").And.NotContain("\v");
        var line = text.Split('\n')[1];
        JsonDocument.Parse(line).RootElement.GetProperty("topic").GetString().Should().Be(finding.Topic);
    }

    [Fact]
    public void Write_HostileWords_StayDataOfOneLine() => Types(HostileReport.Create()).Should().Equal("run", "finding", "summary");

    [Fact]
    public void Write_Finding_HasTheMembersOfTheJsonReport()
    {
        var report = SampleReport.CreateReviewed();
        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter(), report));
        using var line = JsonDocument.Parse(Written.By(new JsonLinesReportWriter(), report).Split('\n')[1]);

        line.RootElement.EnumerateObject().Skip(1).Select(member => (member.Name, JsonSerializer.Serialize(member.Value)))
            .Should().Equal(json.RootElement.GetProperty("findings")[0].EnumerateObject().Select(member => (member.Name, JsonSerializer.Serialize(member.Value))));
    }

    private static List<string?> Types(DiscrepancyReport report)
    {
        var text = Written.By(new JsonLinesReportWriter(), report);
        text.Should().EndWith("}\n");
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString())];
    }
}
