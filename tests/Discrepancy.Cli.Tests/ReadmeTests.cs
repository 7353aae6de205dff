using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>Holds the README and what the commands in it really do together.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFolder.Combine("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Check_OfTheSamples_PrintsWhatTheReadmeShows()
    {
        const string Command = "dotnet run -c Release --project src/Discrepancy.Cli -- check samples/japan-china-dialogue\n";
        Readme.Should().Contain(Command);

        var run = await Run.InAsync(RepositoryFolder.Root, "check", "samples/japan-china-dialogue");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(1);
        run.Output.Should().Be(BlockAfter("check samples/japan-china-dialogue\n```", "text"));
    }

    [Fact]
    public void Snippet_OfTheReadme_IsTheQuickStartSample() =>
        BlockAfter("## As a library", "csharp").Should().Be(File.ReadAllText(RepositoryFolder.Combine("samples", "QuickStart", "Program.cs")).ReplaceLineEndings("\n"));

    [Fact]
    public async Task QuickStart_Run_PrintsWhatTheReadmeShows()
    {
        var run = await Run.ProgramAsync("QuickStart.dll", RepositoryFolder.Root);

        run.ExitCode.Should().Be(0);
        run.Output.ReplaceLineEndings("\n").Should().Be(BlockAfter("```csharp", "text"));
    }

    private static string BlockAfter(string heading, string language)
    {
        var start = Readme.IndexOf($"```{language}\n", Readme.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
