using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Findings;

public sealed class BaselineTests
{
    private const string Courier = "The harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist. The water was calm.";
    private const string Gazette = "Mayor Ingrid Lindqvist opened the harbor bridge to traffic in May 2023. Nobody came.";

    private static readonly DiscrepancyPipeline Pipeline = new();

    [Fact]
    public void Compare_SameReport_IsUnchanged()
    {
        var report = Analyze(Courier, Gazette);

        var compared = Baseline.Of(report).Compare(report);

        Told(compared).Should().HaveCount(2).And.OnlyContain(finding => finding.Baseline == BaselineState.Unchanged && !finding.IsOpen);
        compared.Absent.Should().BeEmpty();
        compared.Count(Level.Error).Should().Be(0);
    }

    [Fact]
    public void Compare_EmptyBaseline_IsNew() =>
        new Baseline([]).Compare(Analyze(Courier, Gazette)).Findings.Should().OnlyContain(finding => finding.Baseline == BaselineState.New && finding.IsOpen);

    [Fact]
    public void Compare_OtherValue_IsNewAndTheOldAbsent()
    {
        var compared = Baseline.Of(Analyze(Courier, Gazette)).Compare(Analyze(Courier, Gazette.Replace("2023", "2022", StringComparison.Ordinal)));

        Told(compared).Where(finding => finding.Baseline == BaselineState.New).Select(finding => finding.Rule).Should().Equal("date-mismatch");
        compared.Absent.Select(entry => entry.Rule).Should().Equal("date-mismatch");
    }

    [Theory]
    [InlineData("in May 2021 by", "in May\n2021\nby")]
    [InlineData("The water was calm.", "The water was claim, as the fishermen had said.")]
    [InlineData("The water", "\n\nThe water")]
    public void Id_TextWrappedOrEditedElsewhere_Stays(string words, string instead) =>
        Ids(Analyze(Courier.Replace(words, instead, StringComparison.Ordinal), Gazette)).Should().Equal(Ids(Analyze(Courier, Gazette)));

    [Theory]
    [InlineData("was opened to traffic", "was opened to public traffic")]
    [InlineData("The harbor bridge", "The new harbor bridge")]
    public void Compare_SentenceEdited_IsUnchanged(string words, string instead)
    {
        var compared = Baseline.Of(Analyze(Courier, Gazette)).Compare(Analyze(Courier.Replace(words, instead, StringComparison.Ordinal), Gazette));

        Told(compared).Should().HaveCount(2).And.OnlyContain(finding => finding.Baseline == BaselineState.Unchanged);
    }

    [Fact]
    public void Compare_OtherIdAndSameContent_KnowsEachOnce()
    {
        var report = Analyze(Courier, Gazette);
        var finding = Told(report)[0];
        var twice = report with { Findings = [finding with { Id = "one" }, finding with { Id = "two" }] };

        var compared = new Baseline([BaselineEntry.Of(finding) with { Id = "two" }]).Compare(twice);

        compared.Findings.Select(found => (found.Id, found.Baseline)).Should().Equal(("one", BaselineState.New), ("two", BaselineState.Unchanged));
    }

    [Fact]
    public void Of_SuppressedFinding_IsLeftOut()
    {
        var report = Analyze(Courier, Gazette);

        Baseline.Of(report with { Findings = [.. report.Findings.Select(finding => finding with { Suppression = new Suppression("known") })] }).Entries.Should().BeEmpty();
    }

    private static DiscrepancyReport Analyze(string courier, string gazette) =>
        Pipeline.Analyze([new SourceDocument("courier.md", courier), new SourceDocument("gazette.md", gazette)]);

    private static ImmutableArray<Finding> Told(DiscrepancyReport report) => [.. report.Findings.Where(finding => finding.Level > Level.None)];

    private static IEnumerable<string> Ids(DiscrepancyReport report) => Told(report).Select(finding => finding.Id);
}
