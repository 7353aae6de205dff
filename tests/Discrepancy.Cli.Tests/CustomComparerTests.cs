using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Holds the sample and the page that shows it together.</summary>
public sealed class CustomComparerTests
{
    [Fact]
    public async Task CustomComparer_Run_PrintsWhatItsPageShows()
    {
        var page = (await File.ReadAllTextAsync(RepositoryFolder.Combine("docs", "api", "custom.md"))).ReplaceLineEndings("\n");
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;

        var run = await Run.ProgramAsync("CustomComparer.dll", RepositoryFolder.Root);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
    }
}
