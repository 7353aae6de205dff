using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Holds the schema for editors and what the program reads together.</summary>
public sealed class ConfigurationTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\n", "//x\n", "\"include\"", "\"sources\"", "\"files\"", "\"a\"", "\"\\ud800\"", "1", "null", "true", "é", "\uFEFF",
    ];

    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Combine("docs", "schemas", "config-1.0.schema.json")))!;

    public static TheoryData<string, string[]> Objects => new()
    {
        { "$", [.. ConfigurationKeys.Root] },
        { "levels", [.. ConfigurationKeys.Levels] },
        { "source", [.. ConfigurationKeys.Source] },
        { "aliases", [.. ConfigurationKeys.Aliases] },
        { "suppression", [.. ConfigurationKeys.Suppression] },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_KeysOfAnObject_AreThoseOfTheReader(string name, string[] keys)
    {
        var definition = name == "$" ? Schema : Schema["$defs"]![name]!;

        Keys(definition).Should().BeEquivalentTo(keys);
        ((bool?)definition["additionalProperties"]).Should().BeFalse();
    }

    [Fact]
    public async Task Check_EmptyConfiguration_SaysSo()
    {
        using var folder = new TemporaryFolder().WithDocument("a.md").WithText("discrepancy.json", " \n");

        (await Run.InAsync(folder.FullPath, "check", ".")).Should().Be(new Run(2, "", "discrepancy: discrepancy.json:1: the file is empty; fill it or delete it\n"));
    }

    [Fact]
    public void Schema_KindsRulesAndLevels_AreThoseOfTheLibrary()
    {
        var levels = Schema["$defs"]!["levels"]!["properties"]!;

        Keys(levels["kinds"]!).Should().BeEquivalentTo(ConfigurationKeys.Kinds.Keys);
        Keys(levels["rules"]!).Should().BeEquivalentTo(ConfigurationKeys.Rules);
        Schema["$defs"]!["level"]!["enum"]!.AsArray().Select(word => (string?)word).Should().Equal(ConfigurationKeys.LevelWords.Select(word => word.Name));
    }

    [Fact]
    public void Schema_RequiredKeys_AreRequired()
    {
        FluentActions.Invoking(() => Read("""{ "sources": [{ "name": "x" }] }""")).Should().Throw<ConfigurationException>().WithMessage("has no \"files\"; add it");
        FluentActions.Invoking(() => Read("""{ "suppressions": [{ "id": "x" }] }""")).Should().Throw<ConfigurationException>().WithMessage("has no \"reason\"; add it");
        Schema["$defs"]!["source"]!["required"]!.ToJsonString().Should().Be("""["files"]""");
        Schema["$defs"]!["suppression"]!["required"]!.ToJsonString().Should().Be("""["id","reason"]""");
    }

    [Fact]
    public void Schema_Examples_HaveAllKeysAndAreRead()
    {
        var example = Schema["examples"]!.AsArray().Single()!;

        example.AsObject().Select(member => member.Key).Should().BeEquivalentTo(ConfigurationKeys.Root);
        var configuration = Read(example.ToJsonString());
        configuration.Sources.Should().HaveCount(2);
        configuration.Suppressions.Should().ContainSingle();
    }

    [Fact]
    public void Text_OfAConfiguration_IsReadAgain()
    {
        var text = ConfigurationText.Of(Read(Schema["examples"]!.AsArray().Single()!.ToJsonString()));

        ConfigurationText.Of(Read(text)).Should().Be(text);
    }

    [Fact]
    public void Text_DirectionMarks_AreEscaped() =>
        ConfigurationText.Of(Read("{ \"include\": [\"\u202Eé“x”\u2066\uFEFF\"] }")).Should().Contain("\"\\u202Eé“x”\\u2066\\uFEFF\"");

    [Fact]
    public void Read_AnyPieces_GivesAConfigurationOrSaysWhere() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 20].Sample(pieces =>
    {
        try
        {
            Read(string.Concat(pieces)).Should().NotBeNull();
        }
        catch (ConfigurationException exception)
        {
            exception.Line.Should().BeInRange(1, 1 + pieces.Count(piece => piece.Contains('\n', StringComparison.Ordinal)));
            exception.Message.Should().NotBeEmpty();
        }
    });

    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "docs/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "docs/old/a.md", true)]
    [InlineData("docs/**", "docs/old/a.md", true)]
    [InlineData("docs/a.md", "docs/A.md", false)]
    [InlineData("docs/a.md", "x/docs/a.md", false)]
    public void IsMatch_PatternAndPath_AreAsDocumented(string pattern, string path, bool expected) => new FileGlobs([pattern]).IsMatch(path).Should().Be(expected);

    [Theory]
    [InlineData("dat", "did you mean \"date\"?")]
    [InlineData("Date", "did you mean \"date\"?")]
    [InlineData("nothing-like-it", "known are date, place")]
    public void Hint_Word_NamesTheNearest(string word, string expected) => NearestWord.Hint(word, ["date", "place"]).Should().Be(expected);

    private static Configuration Read(string json) => ConfigurationReader.Read(PlacedJsonReader.Read(Encoding.UTF8.GetBytes(json)));

    private static IEnumerable<string> Keys(JsonNode definition) => definition["properties"]!.AsObject().Select(property => property.Key);
}
