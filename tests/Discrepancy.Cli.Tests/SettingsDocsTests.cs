using System.Text.RegularExpressions;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Holds the pages about settings and the fixtures together: a block below a comment with the path of a file is that file.</summary>
public sealed partial class SettingsDocsTests
{
    [Theory]
    [InlineData("docs/configuration.md", 2)]
    [InlineData("docs/baseline.md", 2)]
    [InlineData("docs/commands/config.md", 1)]
    public async Task Page_Blocks_AreTheFilesTheyName(string page, int count)
    {
        var text = (await File.ReadAllTextAsync(RepositoryFolder.Combine(page.Split('/')))).ReplaceLineEndings("\n");

        var blocks = Block().Matches(text);

        blocks.Should().HaveCount(count);
        foreach (Match block in blocks)
        {
            var file = await File.ReadAllTextAsync(RepositoryFolder.Combine(block.Groups["path"].Value.Split('/')));
            block.Groups["text"].Value.TrimEnd().Should().Be(file.ReplaceLineEndings("\n").TrimEnd(), "{0} shows {1}", page, block.Groups["path"].Value);
        }
    }

    [GeneratedRegex(@"^<!-- (?<path>\S+) -->\n```\w+\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
