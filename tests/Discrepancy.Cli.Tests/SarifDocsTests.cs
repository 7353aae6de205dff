using System.Text.Json.Nodes;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Holds the result that docs/formats/sarif.md shows and that of a fixture together.</summary>
public sealed class SarifDocsTests
{
    [Fact]
    public void Example_OfThePage_IsAResultOfTheFixture()
    {
        const string Fence = "```json\n";
        var page = File.ReadAllText(RepositoryFolder.Combine("docs", "formats", "sarif.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var shown = JsonNode.Parse(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        var log = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Combine("tests", "Discrepancy.Cli.Tests", "Fixtures"), "finding-sarif", "expected.stdout")));

        log!["runs"]![0]!["results"]!.AsArray().Should().ContainSingle(result => JsonNode.DeepEquals(result, shown));
    }
}
