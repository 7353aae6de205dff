using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class CsvReportWriterTests
{
    [Fact]
    public void Write_Default_IsARowForEachPlace() =>
        GoldenFile.Check("report.csv", Written.By(new CsvReportWriter(), SampleReport.Create()));

    [Fact]
    public void Write_All_AddsLevelNone() =>
        CsvTable.Parse(Written.By(new CsvReportWriter { MinimumLevel = Level.None }, SampleReport.Create())).Skip(1).Select(row => row[1])
            .Should().Equal("error", "error", "none", "none");

    [Fact]
    public void Write_NothingFound_IsTheHeader() =>
        CsvTable.Parse(Written.By(new CsvReportWriter(), SampleReport.Create() with { Findings = [] })).Should().ContainSingle().Which.Should().HaveCount(20);

    [Fact]
    public void Write_Offsets_AreThoseOfTheQuote()
    {
        var report = SampleReport.Create();
        var row = CsvTable.Parse(Written.By(new CsvReportWriter(), report))[1];
        var text = report.Documents[0].Document.Text;

        DisplayText.OneLine(text[Number(row[13])..Number(row[14])]).Should().Be(row[15]).And.Be("opened in March 2019");
        row[11..13].Should().Equal("2", "14");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF201", "'\uFF201")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\r\n =1", "'=1")]
    [InlineData("\u0000=1", "\\u0000=1")]
    [InlineData("a\u0000b", "a\\u0000b")]
    [InlineData("1-2=3", "1-2=3")]
    [InlineData("say \"it\", twice", "say \"it\", twice")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("", "")]
    public void Write_Value_IsNoFormula(string value, string expected)
    {
        var finding = SampleReport.Create().Findings[0];
        var report = SampleReport.Create() with { Findings = [finding with { Groups = [finding.Groups[0] with { Value = value }] }] };

        CsvTable.Parse(Written.By(new CsvReportWriter(), report))[1][7].Should().Be(expected);
    }

    [Fact]
    public void Write_HostileWords_BreakNoRowAndStartNoFormula()
    {
        var report = HostileReport.OfEverything();

        var rows = CsvTable.Parse(Written.By(new CsvReportWriter(), report));

        rows.Should().HaveCount(report.Findings.Length + 1).And.OnlyContain(row => row.Count == 20);
        rows.SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0], StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
