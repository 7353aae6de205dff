using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class TopicMatrixTests
{
    [Fact]
    public void Of_Report_HasAColumnForEachDocumentAndARowForEachFinding()
    {
        var matrix = TopicMatrix.Of(SampleReport.Create());

        matrix.Documents.Should().Equal("docs/first.md", "second.txt");
        matrix.Rows.Select(row => row.Finding.Topic).Should().Equal("opening of the quay", "what opened");
    }

    [Fact]
    public void Of_Row_HasTheValueOfEachDocument() =>
        TopicMatrix.Of(SampleReport.Create()).Rows[0].Cells.Select(cell => cell.Single().Value).Should().Equal("2019-03", "2019-05");

    [Fact]
    public void Of_DocumentThatDoesNotMentionTheTopic_HasAnEmptyCell()
    {
        var report = SampleReport.Create();
        var one = report.Findings[0] with { Groups = [report.Findings[0].Groups[1]] };

        TopicMatrix.Of(report with { Findings = [one] }).Rows[0].Cells.Select(cell => cell.Length).Should().Equal(0, 1);
    }
}
