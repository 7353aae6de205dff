using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class TextReportWriterTests
{
    [Fact]
    public void Write_Default_ShowsHeadlineValuesExplanationAndSummary() =>
        GoldenFile.Check("report.txt", Written.By(new TextReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_All_AddsLevelNoneAndWhatWasNotCompared() =>
        GoldenFile.Check("report-all.txt", Written.By(new TextReportWriter { MinimumLevel = Level.None }, SampleReport.Create()));

    [Fact]
    public void Write_Verbose_AddsRulesCoverageAndReasons()
    {
        var report = SampleReport.Create();
        var document = new SourceDocument("third.md", "Menu\nHome\nThe quay.\n[1] A book.\n")
        {
            Sections = [new Section(SectionKind.Boilerplate, new TextSpan(0, 10)), new Section(SectionKind.Body, new TextSpan(10, 20)), new Section(SectionKind.Citation, new TextSpan(20, 32))],
        };
        var read = report with
        {
            Documents = [.. report.Documents, new DocumentSummary(document, 0)],
            Abstentions = [.. report.Abstentions, new Abstention(report.Claims[0], "two days would do"), new Abstention(report.Claims[1], "two days would do")],
        };

        GoldenFile.Check("report-verbose.txt", Written.By(new TextReportWriter { Detail = ReportDetail.Verbose }, read));
    }

    [Fact]
    public void Write_Quiet_IsTheSummaryAlone() =>
        Written.By(new TextReportWriter { Detail = ReportDetail.Quiet, MinimumLevel = Level.None }, SampleReport.Create())
            .Should().Be("2 documents, 8 claims: 1 error, 0 warnings, 0 notes; 1 claim not compared\n");

    [Fact]
    public void Write_QuotesOfTwoValues_HaveTheWordsThatDifferInTheirOwnStyle()
    {
        var output = new RecordingOutput();

        new TextReportWriter().Write(SampleReport.Create(), output);

        output.Pieces.Where(piece => piece.Style == TextStyle.Difference).Select(piece => piece.Text).Should().Equal("opened", "March", "May");
    }

    [Fact]
    public void Write_HostileWords_AreShownHarmless() =>
        GoldenFile.Check("hostile.txt", Written.By(new TextReportWriter(), HostileReport.Create()));

    [Fact]
    public void Write_WithStyles_GivesTheSameCharacters()
    {
        var output = new RecordingOutput();

        new TextReportWriter { MinimumLevel = Level.None }.Write(SampleReport.Create(), output);

        output.Text.Should().Be(Written.By(new TextReportWriter { MinimumLevel = Level.None }, SampleReport.Create()));
    }

    [Theory]
    [InlineData(Level.Error, "error[date]", TextStyle.Error)]
    [InlineData(Level.Warning, "warning[date]", TextStyle.Warning)]
    [InlineData(Level.Note, "note[date]", TextStyle.Note)]
    public void Write_Headline_HasTheStyleOfItsLevel(Level level, string words, TextStyle style)
    {
        var output = new RecordingOutput();
        var report = SampleReport.Create();

        new TextReportWriter().Write(report with { Findings = [report.Findings[0] with { Level = level }] }, output);

        output.Pieces[0].Should().Be((words, style));
    }

    [Fact]
    public void Write_EvidenceFromASharedSource_NamesTheSourceAndTheOtherDocument()
    {
        var report = SampleReport.Create();
        var group = report.Findings[0].Groups[0];
        var evidence = group.Evidence[0] with { Origin = new EvidenceOrigin("second.txt", "Ana\nDuarte") };

        var written = Written.By(new TextReportWriter(), report with { Findings = [report.Findings[0] with { Groups = [group with { Evidence = [evidence] }] }] });

        written.Should().Contain("\" (according to Ana Duarte, as in second.txt)\n");
    }

    [Fact]
    public void Write_NothingFound_IsTheSummaryAlone()
    {
        var report = SampleReport.Create() with { Findings = [], Claims = [], Abstentions = [] };

        Written.By(new TextReportWriter(), report).Should().Be("2 documents, 0 claims: 0 errors, 0 warnings, 0 notes; 0 claims not compared\n");
    }

    private sealed class RecordingOutput : IStyledOutput
    {
        private readonly List<(string Text, TextStyle Style)> _pieces = [];

        public List<(string Text, TextStyle Style)> Pieces => _pieces;

        public string Text => string.Concat(_pieces.Select(piece => piece.Text));

        public void Write(string text, TextStyle style) => _pieces.Add((text, style));
    }
}
