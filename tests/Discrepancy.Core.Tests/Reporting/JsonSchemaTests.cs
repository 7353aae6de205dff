using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;
using Discrepancy.Tests;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Holds the published schemas and what the writers write together.</summary>
public sealed class JsonSchemaTests
{
    private const string Report = "report-1.0.schema.json";
    private const string Lines = "report-lines-1.0.schema.json";
    private const string Claims = "claims-1.0.schema.json";
    private const string Explanation = "explanation-1.0.schema.json";
    private const string Rules = "rules-1.0.schema.json";

    private static readonly Lazy<DiscrepancyReport> Samples = new(AnalyzeSamples);

    public static TheoryData<string> Files => [Report, Lines, Claims, Explanation, Rules];

    [Fact]
    public async Task Report_OfEverySort_IsAsItsSchemaSays()
    {
        var schema = await PublishedSchema.ReadStrictAsync(Report);

        Reports().SelectMany(report => schema.Validate(report)).Should().BeEmpty();
    }

    [Fact]
    public async Task Line_OfEverySort_IsAsItsSchemaSays()
    {
        var schema = await PublishedSchema.ReadStrictAsync(Lines);

        Logs().SelectMany(line => schema.Validate(line)).Should().BeEmpty();
    }

    [Fact]
    public async Task Claims_OfEverySort_AreAsTheirSchemaSays()
    {
        var schema = await PublishedSchema.ReadStrictAsync(Claims);

        ClaimLists().SelectMany(claims => schema.Validate(claims)).Should().BeEmpty();
    }

    [Fact]
    public async Task Explanation_OfEverySort_IsAsItsSchemaSays()
    {
        var schema = await PublishedSchema.ReadStrictAsync(Explanation);

        Explanations().SelectMany(explanation => schema.Validate(explanation)).Should().BeEmpty();
    }

    [Fact]
    public async Task Rules_OneAndAll_AreAsTheirSchemaSays()
    {
        var schema = await PublishedSchema.ReadStrictAsync(Rules);

        RuleLists().SelectMany(rules => schema.Validate(rules)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("json.md", "json", Report)]
    [InlineData("jsonl.md", "jsonl", Lines)]
    public async Task Example_OfADocsPage_IsAsItsSchemaSays(string page, string language, string file)
    {
        var text = (await File.ReadAllTextAsync(RepositoryFolder.Combine("docs", "formats", page))).ReplaceLineEndings("\n");
        var start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        var example = text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
        var schema = await PublishedSchema.ReadStrictAsync(file);

        (file == Lines ? example.Split('\n') : [example]).SelectMany(json => schema.Validate(json)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_Properties_AreAllWritten(string file)
    {
        var written = Reports().Concat(Logs()).Concat(ClaimLists()).Concat(Explanations()).Concat(RuleLists())
            .SelectMany(text => PublishedSchema.Objects(JsonNode.Parse(text)))
            .SelectMany(node => node.Select(member => member.Key))
            .ToHashSet(StringComparer.Ordinal);

        PropertiesOf(file).SelectMany(properties => properties.Select(property => property.Key)).Should().BeSubsetOf(written);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0"}""")]
    [InlineData("""{"schemaVersion":"2.0","documents":[],"claims":[]}""")]
    [InlineData("""{"schemaVersion":"1.0","documents":[],"claims":[{}]}""")]
    [InlineData("""{"schemaVersion":"1.0","documents":[],"claims":[],"more":1}""")]
    public async Task StrictSchema_OtherDocument_IsRefused(string json) =>
        (await PublishedSchema.ReadStrictAsync(Claims)).Validate(json).Should().NotBeEmpty();

    [Theory]
    [InlineData(Explanation, "decision")]
    [InlineData(Explanation, "pairs")]
    [InlineData(Explanation, "unresolved")]
    [InlineData(Rules, "leavesAlone")]
    public async Task StrictSchema_MemberOfAnotherName_IsRefused(string file, string member)
    {
        var written = file == Rules ? RuleLists().First() : Written.By(new JsonExplanationWriter(), ExplainedReport.Create());

        (await PublishedSchema.ReadStrictAsync(file)).Validate(written.Replace($"\"{member}\"", "\"another\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Schema_PropertyOfALaterVersion_IsTaken()
    {
        var schema = await PublishedSchema.CompileAsync(PublishedSchema.Read(Claims));

        schema.Validate("""{"schemaVersion":"1.0","documents":[],"claims":[],"more":1}""").Should().BeEmpty();
    }

    [Fact]
    public void Lines_OfFindings_AreTheFindingsOfTheReport()
    {
        var finding = PublishedSchema.Read(Report)["$defs"]!["finding"]!["properties"]!.AsObject();
        var line = PublishedSchema.Read(Lines)["$defs"]!["finding"]!["properties"]!.AsObject();

        line.Remove("type").Should().BeTrue();
        line.ToJsonString().Should().Be(finding.ToJsonString());
    }

    [Theory]
    [InlineData(Explanation, Report, "tool document published group evidence")]
    [InlineData(Explanation, Claims, "claim attribution argument value-date value-quantity value-person-name value-title value-place value-quotation value-statement value-proposition value-organization value-other")]
    [InlineData(Explanation, Rules, "rule")]
    [InlineData(Rules, Report, "tool")]
    public void Schema_PartOfAnother_IsTheSame(string file, string other, string parts)
    {
        var (here, there) = (PublishedSchema.Read(file)["$defs"]!, PublishedSchema.Read(other)["$defs"]!);

        parts.Split(' ').Where(part => !JsonNode.DeepEquals(here[part], there[part])).Should().BeEmpty();
    }

    [Fact]
    public void Explanation_OfAFinding_HasTheMembersOfTheReportAndTheDecision()
    {
        var finding = PublishedSchema.Read(Report)["$defs"]!["finding"]!["properties"]!.AsObject();
        var explained = PublishedSchema.Read(Explanation)["$defs"]!["finding"]!["properties"]!.AsObject();

        explained.Remove("decision").Should().BeTrue();
        explained.ToJsonString().Should().Be(finding.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_EveryProperty_IsDescribed(string file) =>
        PropertiesOf(file).SelectMany(properties => properties)
            .Where(property => property.Value!["description"] is null && property.Value["$ref"] is null && property.Value["enum"] is null)
            .Should().BeEmpty();

    [Fact]
    public void Examples_OfOpenVocabularies_AreThoseOfTheModel()
    {
        var examples = new[] { Report, Claims }.SelectMany(file => PublishedSchema.Objects(PublishedSchema.Read(file)))
            .Select(node => node["examples"]).OfType<JsonArray>()
            .Select(list => string.Join(' ', list.Select(name => (string?)name)))
            .ToHashSet(StringComparer.Ordinal);

        examples.Should().BeEquivalentTo(
            Names<ClaimKind>(), Names<Relation>(), Names<PublicationDateBasis>(), Names<AttributionKind>(), Names<SectionKind>(), Names<Modality>(), Names<EventStatus>(),
            Names<DatePrecision>(), Names<Approximator>(), Names<Measure>(), Names<PlaceKind>(), Names<PropositionRole>());
    }

    private static string Names<T>()
        where T : struct, Enum =>
        string.Join(' ', Enum.GetValues<T>().Select(Vocabulary.NameOf));

    private static IEnumerable<JsonObject> PropertiesOf(string file) =>
        PublishedSchema.Objects(PublishedSchema.Read(file)).Where(node => node.ContainsKey("type")).Select(node => node["properties"]).OfType<JsonObject>();

    private static IEnumerable<string> Reports() =>
    [
        Written.By(new JsonReportWriter(), SampleReport.Create()),
        Written.By(new JsonReportWriter { MinimumLevel = Level.None }, SampleReport.Create()),
        Written.By(new JsonReportWriter { MinimumLevel = Level.None }, SampleReport.CreateReviewed()),
        Written.By(new JsonReportWriter { MinimumLevel = Level.None }, HostileReport.Create()),
        Written.By(new JsonReportWriter(), SampleReport.CreateOfTwoStories()),
        Written.By(new JsonReportWriter { MinimumLevel = Level.None }, Samples.Value),
    ];

    private static IEnumerable<string> Logs() =>
        new[] { SampleReport.Create(), SampleReport.CreateReviewed(), SampleReport.CreateOfTwoStories(), HostileReport.Create(), Samples.Value }
            .SelectMany(report => Written.By(new JsonLinesReportWriter { MinimumLevel = Level.None }, report).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> ClaimLists() =>
        new[] { SampleReport.Create(), SampleReport.CreateReviewed(), SampleReport.CreateOfTwoStories(), HostileReport.Create(), Samples.Value }.Select(report => Written.By(new JsonClaimsWriter(), report));

    private static IEnumerable<string> Explanations() =>
        new[] { ExplainedReport.Create(), SampleReport.CreateReviewed(), SampleReport.CreateOfTwoStories(), HostileReport.Create(), Samples.Value }.Select(report => Written.By(new JsonExplanationWriter(), report));

    private static IEnumerable<string> RuleLists()
    {
        ImmutableArray<FindingRule>[] lists = [FindingRules.All, [FindingRules.All[0]]];
        foreach (var rules in lists)
        {
            using var output = new MemoryStream();
            JsonRulesWriter.Write(rules, output);
            yield return Encoding.UTF8.GetString(output.ToArray());
        }
    }

    private static DiscrepancyReport AnalyzeSamples() =>
        new DiscrepancyPipeline().Analyze(
        [
            .. Directory.GetFiles(RepositoryFolder.Combine("samples", "japan-china-dialogue"))
                .Select(file => OnPage(Path.GetFileName(file), File.ReadAllText(file))),
        ]);

    /// <summary>A document that has every place that one can have: on a page, and in a file.</summary>
    private static SourceDocument OnPage(string name, string text) => new(name, text)
    {
        Pages = [new TextSpan(0, text.Length)],
        FileMap = new FileMap($"<pre>{text}", [new FileRun(new TextSpan(0, text.Length), new TextSpan(5, text.Length + 5))]),
    };
}
