using Discrepancy.Core.Tests.Reporting;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests;

/// <summary>Documents of different stories are not compared.</summary>
public sealed class PipelineStoriesTests
{
    private static readonly SourceDocument[] Documents =
    [
        Bridge("a1", "May 2021"), Bridge("a2", "May 2021"), Bridge("a3", "May 2021"), Bridge("a4", "May 2021"),
        Orchestra("b1", "May 2023"), Orchestra("b2", "May 2023"), Orchestra("b3", "May 2023"), Orchestra("b4", "May 2023"),
    ];

    [Fact]
    public void Analyze_TwoStoriesThatTellOneThingApart_FindsNothing()
    {
        var report = new DiscrepancyPipeline().Analyze(Documents);

        report.Documents.Select(document => document.Story).Should().Equal(1, 1, 1, 1, 2, 2, 2, 2);
        report.Count(Level.Error).Should().Be(0);
    }

    [Fact]
    public void Analyze_OneStory_ComparesAll()
    {
        var report = new DiscrepancyPipeline(new DiscrepancyOptions { OneStory = true }).Analyze(Documents);

        report.Documents.Should().OnlyContain(document => document.Story == 1);
        report.Findings.Should().Contain(finding => finding.Level == Level.Error && finding.Rule == "date-mismatch");
    }

    [Fact]
    public void Analyze_OneStoryThatContradictsItself_FindsIt()
    {
        var report = new DiscrepancyPipeline().Analyze([.. Documents, Orchestra("b5", "May 2022")]);

        report.Documents[^1].Story.Should().Be(2);
        report.Findings.Should().Contain(finding => finding.Level == Level.Error && finding.Rule == "date-mismatch");
    }

    [Fact]
    public void Analyze_OtherStoriesInTheFolder_ChangeNothingOfAStory()
    {
        SourceDocument[] story = [.. Documents[..4], Bridge("a5", "May 2022")];

        var alone = new DiscrepancyPipeline().Analyze(story);
        var among = new DiscrepancyPipeline().Analyze([.. story, .. Documents[4..]]);

        alone.Findings.Should().NotBeEmpty();
        among.Findings.Select(finding => finding.Id + finding.Level + finding.Confidence).Should().Contain(alone.Findings.Select(finding => finding.Id + finding.Level + finding.Confidence));
    }

    [Fact]
    public void Summary_SeveralStories_TellsHowMany()
    {
        Written.By(new TextReportWriter(), SampleReport.CreateOfTwoStories()).Should().Contain("2 documents of 2 stories, ");
        Written.By(new TextReportWriter(), SampleReport.Create()).Should().Contain("2 documents, ");
    }

    private static SourceDocument Bridge(string name, string month) =>
        new($"{name}.md", $"The harbor bridge of Vellmar was opened in {month}. Engineers had strengthened its pillars with steel braces after corrosion was measured. Lorries no longer take the detour through the valley. Inspector Moira Dunleavy praised the welders. The arches glow at night.");

    private static SourceDocument Orchestra(string name, string month) =>
        new($"{name}.md", $"The harbor bridge of Vellmar was opened in {month}. That evening the Tarnby orchestra played waltzes on a barge. Conductor Henrik Aaltonen let his violinists wear straw hats. Ticket holders danced between the cellos. A trumpet soloist fell into the water and laughed.");
}
