using System.Text.Json.Nodes;

namespace Discrepancy.Cli.Tests;

/// <summary>Where a SARIF log says that the documents are: code scanning looks for them from the root of the checkout, in which the program runs.</summary>
public sealed class SarifAddressTests
{
    private const string First = "Mayor Ingrid Lindqvist opened the harbor bridge to traffic last year in May.\n";
    private const string Second = "The harbor bridge was opened to traffic by Mayor Ingrid Lindquist.\n";

    [Theory]
    [InlineData("a/x.txt b/y.txt", "a b")]
    [InlineData("a/x.txt b/x.txt", "a b")]
    [InlineData("a/x.txt b/x.txt", "a/ ./b")]
    [InlineData("a/x.txt b/x.txt", "a/x.txt b")]
    [InlineData("a/x.txt b/x.txt", "*/x.txt")]
    [InlineData("a/x.txt b/x.txt", ".")]
    [InlineData("a/b/x.txt a/y.txt", "a")]
    [InlineData("a/b/x.txt a/y.txt", "a a/b")]
    public async Task Check_HoweverTheDocumentsAreNamed_GivesTheirPathsFromTheCurrentFolder(string files, string paths)
    {
        using var folder = new TemporaryFolder();
        var names = files.Split(' ');
        folder.WithText(names[0], First).WithText(names[1], Second);

        var run = await Run.InAsync(folder.FullPath, ["check", .. paths.Split(' '), "--format", "sarif"]);

        var log = JsonNode.Parse(run.Output)!["runs"]![0]!;
        log["artifacts"]!.AsArray().Select(artifact => Address(artifact!["location"]!)).Should().Equal(names.Order(StringComparer.Ordinal));
        var result = log["results"]!.AsArray().Should().ContainSingle().Subject!;
        result["locations"]!.AsArray().Concat(result["relatedLocations"]!.AsArray())
            .Select(place => Address(place!["physicalLocation"]!["artifactLocation"]!))
            .Should().BeEquivalentTo(names);
        log["originalUriBaseIds"]!["%SRCROOT%"].Should().NotBeNull();
    }

    [Fact]
    public async Task Check_FoldersElsewhere_TellsThemApart()
    {
        using var folder = new TemporaryFolder();
        folder.WithText("a/x.txt", First).WithText("b/y.txt", Second).WithText("here/z.txt", First);

        var run = await Run.InAsync(Path.Combine(folder.FullPath, "here"), ["check", "../a", "../b", "--format", "json"]);

        JsonNode.Parse(run.Output)!["documents"]!.AsArray().Select(document => (string?)document!["path"]).Should().Equal("a/x.txt", "b/y.txt");
    }

    private static string? Address(JsonNode location)
    {
        ((string?)location["uriBaseId"]).Should().Be("%SRCROOT%");
        return (string?)location["uri"];
    }
}
