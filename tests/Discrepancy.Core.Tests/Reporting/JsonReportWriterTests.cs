using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class JsonReportWriterTests
{
    [Fact]
    public void Write_Default_IsTheContractWithoutLevelNone() =>
        GoldenFile.Check("report.json", Written.By(new JsonReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_All_AddsLevelNoneAndWhatWasNotCompared() =>
        GoldenFile.Check("report-all.json", Written.By(new JsonReportWriter { MinimumLevel = Level.None }, SampleReport.Create()));

    [Fact]
    public void Write_FindingOfAnEarlierRun_SaysSoAndWhyItIsDismissed()
    {
        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter { MinimumLevel = Level.None }, SampleReport.CreateReviewed()));

        var findings = json.RootElement.GetProperty("findings");

        findings[0].GetProperty("baseline").GetString().Should().Be("new");
        findings[0].TryGetProperty("suppressed", out _).Should().BeFalse();
        findings[1].GetProperty("baseline").GetString().Should().Be("unchanged");
        findings[1].GetProperty("suppressed").GetProperty("reason").GetString().Should().Be("checked with the port on 3 June");
    }

    [Fact]
    public void Write_EveryEvidence_QuotesTheTextBetweenItsOffsets()
    {
        var report = SampleReport.Create();
        var texts = report.Documents.ToDictionary(summary => summary.Document.Path, summary => summary.Document.Text, StringComparer.Ordinal);
        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter { MinimumLevel = Level.None }, report));

        var evidence = json.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("groups").EnumerateArray())
            .SelectMany(group => group.GetProperty("evidence").EnumerateArray())
            .ToList();

        evidence.Should().HaveCount(4);
        foreach (var place in evidence)
        {
            var text = texts[place.GetProperty("document").GetString()!];
            text[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()].Should().Be(place.GetProperty("quote").GetString());
        }
    }

    [Fact]
    public void Write_QuoteAfterEmoji_CountsUtf16CodeUnits()
    {
        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter(), SampleReport.Create()));

        var place = json.RootElement.GetProperty("findings")[0].GetProperty("groups")[0].GetProperty("evidence")[0];

        place.GetProperty("start").GetInt32().Should().Be("Harbour ".Length + 2 + " news\nThe new quay ".Length);
        place.GetProperty("line").GetInt32().Should().Be(2);
        place.GetProperty("column").GetInt32().Should().Be("The new quay ".Length + 1);
    }

    [Fact]
    public void Write_LevelAboveAFinding_LeavesItOutButCountsIt()
    {
        var finding = SampleReport.Create().Findings[0] with { Level = Level.Note };
        var report = SampleReport.Create() with { Findings = [finding] };

        using var json = JsonDocument.Parse(Written.By(new JsonReportWriter { MinimumLevel = Level.Warning }, report));

        json.RootElement.GetProperty("findings").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("summary").GetProperty("note").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Write_EscapeSequenceInADocument_IsEscaped()
    {
        var report = HostileReport.Create();

        var text = Written.By(new JsonReportWriter(), report);

        text.Should().NotContain("\u001B").And.NotContain("\u009B").And.NotContain("\u0007");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("findings")[0].GetProperty("groups")[0].GetProperty("evidence")[0].GetProperty("quote").GetString()
            .Should().Be(HostileReport.Quote);
    }

    [Fact]
    public void Write_Twice_GivesTheSameAndLeavesTheStreamOpen()
    {
        using var output = new MemoryStream();

        new JsonReportWriter().Write(SampleReport.Create(), output);
        var once = output.Length;
        new JsonReportWriter().Write(SampleReport.Create(), output);

        var bytes = output.ToArray();
        bytes[..(int)once].Should().Equal(bytes[(int)once..]);
    }
}
