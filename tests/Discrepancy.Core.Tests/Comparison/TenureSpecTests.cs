using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of Tenure.md.</summary>
public sealed class TenureSpecTests
{
    private const string Spec = "Tenure.md";

    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string, string> Lists()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Read(Spec, "Offices dealt out in a list"))
        {
            cases.Add(row["text"], row["name"], row["title"]);
        }

        return cases;
    }

    public static TheoryData<string, string> OtherLists() => Pairs("Offices that must not be dealt out", "text", "name");

    public static TheoryData<string, string> Clashes() => Pairs("One report", "one", "other");

    public static TheoryData<string, string> Traps() => Pairs("Must not be flagged", "one", "other");

    public static TheoryData<string, string, string, string, string> Reports()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Read(Spec, "Two reports"))
        {
            cases.Add(row["one"], row["day"], row["other"], row["day of the other"], row["result"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Analyze_OfficesInAList_AreEachOfTheirBody(string text, string name, string title) =>
        TitlesOf(text, name).Should().Equal(title);

    [Theory]
    [MemberData(nameof(OtherLists))]
    public void Analyze_NameBehindAnotherList_HasNoOffice(string text, string name) => TitlesOf(text, name).Where(title => title.StartsWith("chair", StringComparison.Ordinal)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Clashes))]
    public void Analyze_PastAndPresentOfficeInOneReport_IsATitleVariance(string one, string other)
    {
        var finding = Find(Document("a.md", $"{one}\n\n{other}", "2024-03-05")).Should().ContainSingle().Which;

        finding.Relation.Should().Be(Relation.TitleVariance);
        finding.Groups.Should().HaveCount(2).And.ContainSingle(group => group.Value.StartsWith("former ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Analyze_OfficesOfOtherTimesAndBodies_AreNoFinding(string one, string other) =>
        Find(Document("a.md", $"{one}\n\n{other.Replace("¦", "\n\n", StringComparison.Ordinal)}", "2024-03-05")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_OfficesInTwoReports_ClashWhereTheyAreOfOneTime(string one, string day, string other, string otherDay, string result) =>
        Find(Document("a.md", one, day), Document("b.md", other, otherDay)).Should().HaveCount(result == "flagged" ? 1 : 0);

    private static TheoryData<string, string> Pairs(string heading, string left, string right)
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read(Spec, heading))
        {
            cases.Add(row[left], row[right]);
        }

        return cases;
    }

    private static IEnumerable<string> TitlesOf(string text, string name) =>
        Pipeline.Analyze([new SourceDocument("a.md", text)]).Claims
            .Where(claim => claim.Kind == ClaimKind.Title && claim.Subject.Canonical == name)
            .Select(claim => claim.Value.Normalized);

    private static IEnumerable<Finding> Find(params SourceDocument[] documents) =>
        Pipeline.Analyze(documents).Findings.Where(finding => finding.Kind == ClaimKind.Title && finding.Relation != Relation.Agreement);

    private static SourceDocument Document(string path, string text, string day) => new(path, text)
    {
        Published = new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), PublicationDateBasis.FrontMatter),
    };
}
