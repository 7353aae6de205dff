using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of Events.md.</summary>
public sealed class EventSpecTests
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, string> Clashes()
    {
        var cases = new TheoryData<string, string, string>();
        string[] headings = ["One act, told both ways", "One sentence, one other word", "A part and its whole"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Events.md", heading)))
        {
            cases.Add(row["one"], row["other"], row["rule"]);
        }

        return cases;
    }

    public static TheoryData<string, string> Traps()
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read("Events.md", "Must not be flagged"))
        {
            cases.Add(row["one"], row["other"]);
        }

        return cases;
    }

    public static TheoryData<string, string, string, string, string> Reports()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        string[] headings = ["Status", "Suspected origin", "Who took a stand"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Events.md", heading)))
        {
            cases.Add(row["one"], row["day"], row["other"], row["day of the other"], row["result"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Clashes))]
    public void Analyze_TwoReportsThatCannotBothBeTrue_AreAContradictionOfTheRule(string one, string other, string rule)
    {
        var findings = Analyze(one, "2024-03-05", other, "2024-03-05").Where(finding => finding.Rule == rule).ToList();

        findings.Should().ContainSingle().Which.Level.Should().Be(Level.Error);
        findings[0].Groups.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Analyze_TwoReportsThatCanBothBeTrue_AreNotFlagged(string one, string other) =>
        Analyze(one, "2024-03-05", other, "2024-03-05").Where(finding => finding.Level >= Level.Warning).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_TwoReportsOfOneAct_AreAsInTheSpec(string one, string day, string other, string otherDay, string result)
    {
        string[] rules = ["status-mismatch", "suspected-origin", "attribution-mismatch"];

        var levels = Analyze(one, day, other, otherDay).Where(finding => rules.Contains(finding.Rule)).Select(finding => finding.Level);

        levels.Should().Equal(result switch
        {
            "flagged" => [Level.Warning],
            "noted" => [Level.Note],
            _ => Array.Empty<Level>(),
        });
    }

    private static ImmutableArray<Finding> Analyze(string one, string day, string other, string otherDay) =>
        Pipeline.Analyze([Document("a.md", one, day), Document("b.md", other, otherDay)]).Findings;

    private static SourceDocument Document(string path, string text, string day) => new(path, text.Replace(" ¦ ", " ", StringComparison.Ordinal))
    {
        Published = new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), PublicationDateBasis.FrontMatter),
    };
}
