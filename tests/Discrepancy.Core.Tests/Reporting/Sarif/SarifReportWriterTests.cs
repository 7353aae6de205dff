using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Text;
using NJsonSchema;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class SarifReportWriterTests
{
    public static TheoryData<Relation, Level, string, string> Grades => new()
    {
        { Relation.Contradiction, Level.Error, "fail", "error" },
        { Relation.SpellingVariant, Level.Warning, "fail", "warning" },
        { Relation.Granularity, Level.Note, "fail", "note" },
        { Relation.PossibleContradiction, Level.Note, "review", "none" },
        { Relation.PossibleContradiction, Level.Error, "review", "none" },
        { Relation.Agreement, Level.None, "pass", "none" },
        { Relation.Granularity, Level.None, "informational", "none" },
    };

    [Fact]
    public void Write_Default_IsOneRun() => GoldenFile.Check("report.sarif", SarifLog.Write(SampleReport.Create()));

    [Fact]
    public void Write_AllAfterABaseline_KeepsStateAndSuppression() =>
        GoldenFile.Check("report-all.sarif", SarifLog.Write(SampleReport.CreateReviewed(), Level.None));

    [Fact]
    public async Task Write_ReportOfEverySort_IsAsTheSchemaOfTheStandardSays()
    {
        // The file comes with the package Sarif.Sdk, which the project downloads for it.
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        string[] logs =
        [
            SarifLog.Write(SampleReport.Create()),
            SarifLog.Write(SampleReport.CreateReviewed(), Level.None),
            SarifLog.Write(HostileReport.Create(), Level.None),
            SarifLog.Write(SampleReport.Create() with { Documents = [], Findings = [], Claims = [] }),
        ];

        logs.SelectMany(log => schema.Validate(log)).Should().BeEmpty();
        schema.Validate(logs[0].Replace("\"ruleId\"", "\"ruleID\"", StringComparison.Ordinal)).Should().NotBeEmpty("the schema has to be able to refuse");
    }

    [Theory]
    [MemberData(nameof(Grades))]
    public void Write_Level_IsNoneUnlessItFails(Relation relation, Level level, string kind, string written)
    {
        var finding = SampleReport.Create().Findings[0] with { Relation = relation, Level = level };

        var result = SarifLog.ResultsOf(SampleReport.Create() with { Findings = [finding] }, Level.None).Single();

        result.Text("kind").Should().Be(kind);
        result.Text("level").Should().Be(written);
        result.Text("properties", "level").Should().Be(Vocabulary.NameOf(level));
    }

    [Fact]
    public void Write_EveryRegion_IsWhereItsSnippetStands()
    {
        var report = SampleReport.Create();
        var places = SarifLog.ResultsOf(report, Level.None).SelectMany(result => result.Places()).ToList();

        places.Should().HaveCount(4);
        foreach (var place in places.Select(place => place.GetProperty("physicalLocation")))
        {
            var text = report.Documents[place.GetProperty("artifactLocation").GetProperty("index").GetInt32()].Document.Text;
            CheckRegion(text, place.GetProperty("region"));
            CheckRegion(text, place.GetProperty("contextRegion"));
        }
    }

    [Fact]
    public void Write_QuoteThatIsTheWholeSentence_HasNoContext()
    {
        var result = SarifLog.ResultsOf(HostileReport.Create()).Single();

        result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("contextRegion", out _).Should().BeFalse("a context must be larger than its region");
    }

    [Fact]
    public void Write_RuleOfAnotherPackage_IsListedBehindTheLibrarysOwn()
    {
        var report = SampleReport.Create();
        ImmutableArray<Finding> findings = [report.Findings[0] with { Rule = "tide-table" }, report.Findings[0] with { Id = "d2", Rule = "date-mismatch" }];

        var run = SarifLog.RunOf(report with { Findings = findings });

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.Text("id")).Should().Equal([.. FindingRules.All.Select(rule => rule.Name), "tide-table"]);
        rules[^1].Text("name").Should().Be("TideTable");
        run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32().Should().Be(rules.Count - 1);
    }

    [Theory]
    [InlineData("", "plain.md", "plain.md")]
    [InlineData("docs", "plain.md", "docs/plain.md")]
    [InlineData("docs/my news/", "plain.md", "docs/my%20news/plain.md")]
    [InlineData("", "a folder/50% [x]#1?.txt", "a%20folder/50%25%20%5Bx%5D%231%3F.txt")]
    [InlineData("", "//host/share", "host/share")]
    [InlineData("", "javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("", "café\u001B\n.md", "caf%C3%A9%1B%0A.md")]
    public void OfPath_Path_IsARelativeReference(string folder, string path, string expected) => SarifUri.OfPath(folder, path).Should().Be(expected);

    [Fact]
    public void Write_DocumentWhoseBytesAreNotKnown_HasItsHashButNoLength()
    {
        var known = new SourceDocument("known.txt", "Ünit\n");
        var unknown = new SourceDocument("unknown.txt", "Ünit\n") { Sha256 = new string('0', 64) };
        var report = SampleReport.Create() with { Documents = [new DocumentSummary(known, 0), new DocumentSummary(unknown, 0)], Findings = [] };

        var artifacts = SarifLog.RunOf(report).GetProperty("artifacts");

        artifacts[0].Text("encoding").Should().Be("UTF-8");
        artifacts[0].GetProperty("length").GetInt32().Should().Be(6);
        artifacts[1].TryGetProperty("length", out _).Should().BeFalse();
        artifacts[1].Text("hashes", "sha-256").Should().Be(unknown.Sha256);
    }

    private static void CheckRegion(string text, JsonElement region)
    {
        var lines = new LineMap(text);
        var start = region.GetProperty("charOffset").GetInt32();
        var end = start + region.GetProperty("charLength").GetInt32();
        text[start..end].Should().Be(region.Text("snippet", "text"));
        lines.GetPosition(start).Should().Be(new LinePosition(region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        lines.GetPosition(end).Should().Be(new LinePosition(region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }
}
