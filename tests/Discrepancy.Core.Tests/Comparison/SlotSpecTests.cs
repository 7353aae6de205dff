using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of Slots.md and Offices.md.</summary>
public sealed class SlotSpecTests
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, string> Contradictions => Rows("Slots.md", "Another value");

    public static TheoryData<string, string, string> Doubtful => Rows("Slots.md", "Perhaps another value");

    public static TheoryData<string, string, string> Variants => Rows("Offices.md", "Another rank, another spelling");

    public static TheoryData<string, string, string> Traps
    {
        get
        {
            var traps = Rows("Slots.md", "Must not be flagged");
            foreach (var row in SpecTable.Read("Offices.md", "Must not be flagged"))
            {
                traps.Add(row["one"], row["other"], row["rule"]);
            }

            return traps;
        }
    }

    public static TheoryData<string, string> Agreements
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var row in SpecTable.Read("Slots.md", "The same value"))
            {
                cases.Add(row["one"], row["other"]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Analyze_TwoValuesOfOneSlot_AreAContradictionOfTheRule(string one, string other, string rule)
    {
        var finding = Analyze(one, other).Where(finding => finding.Rule == rule).Should().ContainSingle().Which;

        finding.Level.Should().Be(Level.Error);
        finding.Decision!.Doubts.Should().BeEmpty();
        finding.Decision.Group.Confidence.Should().BeGreaterThanOrEqualTo(finding.Decision.SureFrom!.Value);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void Analyze_ValuesThatMayBeOfTwoThings_AreOnlyANote(string one, string other, string rule)
    {
        var finding = Analyze(one, other).Where(finding => finding.Rule == rule).Should().ContainSingle().Which;

        finding.Level.Should().Be(Level.Note);
        finding.Decision!.Doubts.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Analyze_TwoFormsOfOneOffice_AreAWarningOfTheRule(string one, string other, string rule) =>
        Analyze(one, other).Where(finding => finding.Rule == rule).Should().ContainSingle().Which.Level.Should().Be(Level.Warning);

    [Theory]
    [MemberData(nameof(Traps))]
    public void Analyze_ValuesThatCanBothBeTrue_AreNotFlagged(string one, string other, string rule) =>
        Analyze(one, other).Where(finding => finding.Level >= Level.Note).Select(finding => finding.Rule).Should().BeEmpty("{0} must stay silent", rule);

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Analyze_OneValue_IsAnAgreementAndNothingElse(string one, string other) =>
        Analyze(one, other).Should().NotBeEmpty().And.OnlyContain(finding => finding.Rule == "same-value" && finding.Level == Level.None);

    private static TheoryData<string, string, string> Rows(string file, string heading)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read(file, heading))
        {
            cases.Add(row["one"], row["other"], row["rule"]);
        }

        return cases;
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Analyze(string one, string other) =>
        Pipeline.Analyze([Document("a.md", one), Document("b.md", other)]).Findings;

    private static SourceDocument Document(string path, string text) =>
        new(path, text) { Published = new PublicationDate(new DateOnly(2024, 3, 5), PublicationDateBasis.FrontMatter) };
}
