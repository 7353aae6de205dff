using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of VagueDates.md.</summary>
public sealed class VagueDateSpecTests
{
    private const string File = "VagueDates.md";
    private const string Rule = "vague-date";

    private static readonly DateOnly Day = new(2024, 3, 5);
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string> Noted => Rows("Noted");

    public static TheoryData<string, string> Silent => Rows("Must not be noted");

    public static TheoryData<string, string, string> Words
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var row in SpecTable.Read(File, "Words that name no part of the calendar"))
            {
                cases.Add(row["text"], row["quote"], row["value"]);
            }

            return cases;
        }
    }

    public static TheoryData<string> OtherWords => [.. SpecTable.Read(File, "Words that only look like it").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Words))]
    public void Analyze_WordsWithoutDays_AreAClaimOfTheirSense(string text, string quote, string value)
    {
        var claim = VagueClaims(text).Should().ContainSingle().Which;

        claim.Span.Quote.Should().Be(quote);
        claim.Value.Normalized.Should().Be(value);
        ((DateValue)claim.Value).Range.Should().BeNull();
        claim.Unresolved.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Analyze_WordsThatOnlyLookLikeIt_AreNoClaim(string text) => VagueClaims(text).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Noted))]
    public void Analyze_PlanThatOneReportPutsInTheCalendar_IsANote(string one, string other)
    {
        var finding = Analyze(one, other).Where(finding => finding.Kind is ClaimKind.Date && finding.Level > Level.None).Should().ContainSingle().Which;

        (finding.Rule, finding.Relation, finding.Level).Should().Be((Rule, Relation.Granularity, Level.Note));
        finding.Explanation.Should().Contain("both can be true");
    }

    [Theory]
    [MemberData(nameof(Noted))]
    public void Analyze_ReportsOfTwoMonths_AreNotOfOnePlan(string one, string other) =>
        Pipeline.Analyze([Document("a.md", one, Day), Document("b.md", other, Day.AddDays(-40))]).Findings.Select(finding => finding.Rule).Should().NotContain(Rule);

    [Theory]
    [MemberData(nameof(Silent))]
    public void Analyze_OtherPlans_AreNotNoted(string one, string other) =>
        Analyze(one, other).Select(finding => finding.Rule).Should().NotContain(Rule);

    private static IEnumerable<Claim> VagueClaims(string text) =>
        Pipeline.Analyze([Document("a.md", text, Day)]).Claims.Where(claim => claim.Value is DateValue { Expression: VagueDate });

    private static TheoryData<string, string> Rows(string heading)
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read(File, heading))
        {
            cases.Add(row["one"], row["other"]);
        }

        return cases;
    }

    private static ImmutableArray<Finding> Analyze(string one, string other) =>
        Pipeline.Analyze([Document("a.md", one, Day), Document("b.md", other, Day)]).Findings;

    private static SourceDocument Document(string path, string text, DateOnly day) =>
        new(path, text) { Published = new PublicationDate(day, PublicationDateBasis.FrontMatter) };
}
