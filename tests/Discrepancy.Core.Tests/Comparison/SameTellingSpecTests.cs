using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of SameTelling.md.</summary>
public sealed class SameTellingSpecTests
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, string> Contradictions => Rows("One thing");

    public static TheoryData<string, string, string> Traps => Rows("Must not be flagged");

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Analyze_TwoValuesOfOneThing_AreAContradictionOfTheRule(string one, string other, string rule) =>
        Analyze(one, other).Where(finding => finding.Rule == rule).Should().ContainSingle().Which.Level.Should().Be(Level.Error);

    [Theory]
    [MemberData(nameof(Traps))]
    public void Analyze_ValuesOfTwoThings_AreNotFlagged(string one, string other, string rule) =>
        Analyze(one, other).Where(finding => finding.Level >= Level.Warning).Select(finding => finding.Rule).Should().BeEmpty("{0} must stay silent", rule);

    [Fact]
    public void Analyze_ReportsOfTwoMonths_AreNotOfOneDeed() =>
        Pipeline.Analyze(
            [
                Document("a.md", "Ana Gray was taken into custody early Friday after a long search in Tallinn.", new DateOnly(2024, 3, 5)),
                Document("b.md", "Ana Gray, a baker from Tallinn, was arrested early Sunday on charges of theft.", new DateOnly(2024, 4, 5)),
            ]).Findings.Where(finding => finding.Level >= Level.Warning).Should().BeEmpty();

    private static TheoryData<string, string, string> Rows(string heading)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read("SameTelling.md", heading))
        {
            cases.Add(row["one"], row["other"], row["rule"]);
        }

        return cases;
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Analyze(string one, string other) =>
        Pipeline.Analyze([Document("a.md", one, new DateOnly(2024, 3, 5)), Document("b.md", other, new DateOnly(2024, 3, 5))]).Findings;

    private static SourceDocument Document(string path, string text, DateOnly day) =>
        new(path, text) { Published = new PublicationDate(day, PublicationDateBasis.FrontMatter) };
}
