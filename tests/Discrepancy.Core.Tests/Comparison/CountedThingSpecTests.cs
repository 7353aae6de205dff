using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of CountedThings.md.</summary>
public sealed class CountedThingSpecTests
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, string> Things()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read("CountedThings.md", "One thing"))
        {
            cases.Add(row["one"], row["other"], row["rule"]);
        }

        return cases;
    }

    public static TheoryData<string, string> Traps()
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read("CountedThings.md", "Must not be flagged"))
        {
            cases.Add(row["one"], row["other"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void Analyze_TwoNumbersOfOneThing_AreAContradictionOfTheRule(string one, string other, string rule) =>
        Analyze(one, other).Where(finding => finding.Rule == rule).Should().ContainSingle().Which.Level.Should().Be(Level.Error);

    [Theory]
    [MemberData(nameof(Traps))]
    public void Analyze_NumbersOfTwoThings_AreNotFlagged(string one, string other) =>
        Analyze(one, other).Where(finding => finding.Level >= Level.Warning).Should().BeEmpty();

    private static System.Collections.Immutable.ImmutableArray<Finding> Analyze(string one, string other) =>
        Pipeline.Analyze([new SourceDocument("a.md", one), new SourceDocument("b.md", other)]).Findings;
}
