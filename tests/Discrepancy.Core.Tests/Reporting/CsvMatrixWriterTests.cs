using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class CsvMatrixWriterTests
{
    [Fact]
    public void Write_All_IsARowForEachTopic() =>
        GoldenFile.Check("matrix.csv", Written.By(new CsvMatrixWriter { MinimumLevel = Level.None }, SampleReport.Create()));

    [Fact]
    public void Write_Default_LeavesLevelNoneOut() =>
        CsvTable.Parse(Written.By(new CsvMatrixWriter(), SampleReport.Create())).Select(row => row[3]).Should().Equal("topic", "opening of the quay");

    [Fact]
    public void Write_TopicThatADocumentDoesNotMention_IsAnEmptyCell()
    {
        var finding = SampleReport.Create().Findings[0];
        var report = SampleReport.Create() with { Findings = [finding with { Groups = [finding.Groups[1]] }] };

        CsvTable.Parse(Written.By(new CsvMatrixWriter(), report))[1][4..].Should().Equal("", "2019-05");
    }

    [Fact]
    public void Write_TwoValuesInOneDocument_AreInOneCell()
    {
        var finding = SampleReport.Create().Findings[0];
        var report = SampleReport.Create() with { Findings = [finding with { Groups = [finding.Groups[1], finding.Groups[1] with { Value = "2019" }] }] };

        CsvTable.Parse(Written.By(new CsvMatrixWriter(), report))[1][5].Should().Be("2019-05; 2019");
    }

    [Fact]
    public void Write_HostileWords_BreakNoRowAndStartNoFormula()
    {
        var report = HostileReport.OfEverything();

        var rows = CsvTable.Parse(Written.By(new CsvMatrixWriter(), report));

        rows.Should().HaveCount(report.Findings.Length + 1).And.OnlyContain(row => row.Count == report.Documents.Length + 4);
        rows.SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0], StringComparison.Ordinal)).Should().BeEmpty();
    }
}
