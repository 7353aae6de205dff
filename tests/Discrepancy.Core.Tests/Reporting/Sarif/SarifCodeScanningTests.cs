using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>What GitHub code scanning asks for beyond the schema: see docs/formats/sarif.md.</summary>
public sealed partial class SarifCodeScanningTests
{
    private const int LongestDescription = 1_024;

    [Fact]
    public void Results_HaveAPlaceInARelativeFileAndTheirRule()
    {
        var run = SarifLog.RunOf(SampleReport.Create(), Level.None);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].Text("id").Should().Be(result.Text("ruleId"));
            result.Text("message", "text").Should().NotBeNullOrWhiteSpace();
            result.GetProperty("locations").GetArrayLength().Should().Be(1, "code scanning shows the first place alone");
            result.Places().Should().OnlyContain(place => IsShown(place.GetProperty("physicalLocation")));
        }
    }

    [Fact]
    public void Results_LinkToEveryOtherSideFromTheMessage()
    {
        foreach (var result in SarifLog.ResultsOf(SampleReport.Create(), Level.None))
        {
            var ids = result.GetProperty("relatedLocations").EnumerateArray().Select(place => place.GetProperty("id").GetInt32());

            Link().Matches(result.Text("message", "text")!).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
                .Should().NotBeEmpty().And.Equal(ids);
        }
    }

    [Fact]
    public void Rules_AreDescribedInShortInFullAndWithHelp()
    {
        var rules = SarifLog.RunOf(SampleReport.Create()).GetProperty("tool").GetProperty("driver").GetProperty("rules");

        rules.EnumerateArray().Should().HaveCount(FindingRules.All.Length).And.OnlyContain(rule =>
            IsDescription(rule.Text("shortDescription", "text")) && IsDescription(rule.Text("fullDescription", "text"))
            && rule.Text("help", "text") != null && rule.Text("help", "markdown") != null);
    }

    [Theory]
    [InlineData("date-mismatch", "error")]
    [InlineData("name-spelling", "warning")]
    [InlineData("same-value", "none")]
    public void Rules_DefaultLevel_IsThatOfTheGravestRelation(string rule, string level) =>
        SarifLog.RunOf(SampleReport.Create()).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(written => string.Equals(written.Text("id"), rule, StringComparison.Ordinal))
            .Text("defaultConfiguration", "level").Should().Be(level);

    [Fact]
    public void Fingerprints_TextMovedDown_StayTheSame()
    {
        var before = SarifLog.ResultsOf(ReportOf("It opened in May.")).Single();
        var after = SarifLog.ResultsOf(ReportOf("A line put before it.\n\nIt opened in May.")).Single();

        after.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(3);
        after.GetProperty("partialFingerprints").GetRawText().Should().Be(before.GetProperty("partialFingerprints").GetRawText());
        after.Text("partialFingerprints", "primaryLocationLineHash").Should().Be("d1");
    }

    [Fact]
    public void Fingerprints_TwoFindingsOfOneLine_Differ()
    {
        var report = ReportOf("It opened in May.");
        report = report with { Findings = [report.Findings[0], report.Findings[0] with { Id = "d2" }] };

        SarifLog.ResultsOf(report).Select(result => result.Text("partialFingerprints", "primaryLocationLineHash")).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Suppressions_WhereOneResultHasThem_AreSaidOfAll()
    {
        var results = SarifLog.ResultsOf(SampleReport.CreateReviewed(), Level.None);

        results.Select(result => result.GetProperty("suppressions").GetArrayLength()).Should().Equal(0, 1, 0);
        SarifLog.ResultsOf(SampleReport.Create()).Single().TryGetProperty("suppressions", out _).Should().BeFalse();
    }

    [Fact]
    public void Absent_OnlyWhereEverythingIsAskedFor_IsAResultWithAPlaceAndItsFingerprint()
    {
        var report = SampleReport.CreateReviewed();

        var absent = SarifLog.ResultsOf(report, Level.None).Single(result => result.Text("baselineState") == "absent");

        absent.Text("kind").Should().Be("informational");
        absent.Text("partialFingerprints", "primaryLocationLineHash").Should().Be("g1");
        absent.Places().Select(place => place.GetProperty("physicalLocation").Text("artifactLocation", "uri")).Should().Equal("docs/first.md", "second.txt");
        SarifLog.ResultsOf(report).Should().OnlyContain(result => result.Text("baselineState") != "absent", "code scanning would show it as an alert");
    }

    [Fact]
    public void Results_BeyondTheLimit_AreLeftOutWithANotification()
    {
        var report = ReportOf("It opened in May.");
        var finding = report.Findings[0];

        var run = SarifLog.RunOf(report with { Findings = [.. Enumerable.Repeat(finding, SarifLimits.Results + 3)] });

        run.GetProperty("results").GetArrayLength().Should().Be(SarifLimits.Results);
        Notification(run).Should().Be("3 of 25003 findings are left out: a run may hold 25000. The JSON report has them all.");
    }

    [Fact]
    public void Locations_BeyondTheLimit_AreLeftOutWithANotificationButEverySideIsShown()
    {
        var report = ReportOf("It opened in May.");
        var evidence = report.Findings[0].Groups[0].Evidence[0];
        ImmutableArray<ValueGroup> groups = [new ValueGroup("a", [.. Enumerable.Repeat(evidence, 1_200)]), new ValueGroup("b", [evidence])];

        var run = SarifLog.RunOf(report with { Findings = [report.Findings[0] with { Groups = groups }] });

        var result = run.GetProperty("results")[0];
        result.Places().Should().HaveCount(SarifLimits.Locations);
        result.GetProperty("relatedLocations")[0].Text("message", "text").Should().Be("\"b\"");
        Notification(run).Should().Be("201 of 1201 places of finding d1 are left out: a result may hold 1000. The JSON report has them all.");
    }

    [Fact]
    public void Notifications_NothingLeftOut_AreEmpty() =>
        SarifLog.RunOf(SampleReport.Create()).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength().Should().Be(0);

    private static string? Notification(JsonElement run) =>
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Single().Text("message", "text");

    private static bool IsShown(JsonElement place) =>
        Uri.TryCreate(place.Text("artifactLocation", "uri"), UriKind.Relative, out _) && place.GetProperty("region").GetProperty("startLine").GetInt32() > 0;

    private static bool IsDescription(string? text) => text is { Length: > 0 and <= LongestDescription };

    private static DiscrepancyReport ReportOf(string text)
    {
        var document = new SourceDocument("a.txt", text);
        var evidence = new Evidence(SampleReport.Span(document, "in May"), SampleReport.Span(document, "It opened in May."));
        var report = SampleReport.Create();
        return report with
        {
            Documents = [new DocumentSummary(document, 1)],
            Findings = [report.Findings[0] with { Groups = [new ValueGroup("05", [evidence])] }],
        };
    }

    [GeneratedRegex(@"\]\((\d+)\)")]
    private static partial Regex Link();
}
