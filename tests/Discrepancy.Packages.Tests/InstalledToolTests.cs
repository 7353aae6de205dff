using Discrepancy.Tests;

namespace Discrepancy.Packages.Tests;

/// <summary>The command, installed from the packages.</summary>
[Collection(PackagesCollection.Name)]
public sealed class InstalledToolTests(PackedFeed feed)
{
    [Fact]
    public async Task Tool_InAnEmptyFolder_PrintsWhatTheReadmeShows()
    {
        await ProgramRun.DotNetAsync(feed.Workplace, "tool", "install", "Discrepancy.Cli", "--version", PackedFeed.Version, "--tool-path", "tools", "--configfile", "nuget.config");
        const string Samples = "samples/japan-china-dialogue";
        Directory.CreateDirectory(Path.Combine(feed.Workplace, Samples));
        foreach (var sample in Directory.GetFiles(RepositoryFolder.Combine(Samples.Split('/'))))
        {
            File.Copy(sample, Path.Combine(feed.Workplace, Samples, Path.GetFileName(sample)));
        }

        var run = await ProgramRun.InAsync(feed.Workplace, Path.Combine(feed.Workplace, "tools", "discrepancy"), "check", Samples);

        run.Error.Should().BeEmpty();
        run.Output.Should().Be(MarkdownBlock.After("README.md", $"-- check {Samples}", "text"));
        run.ExitCode.Should().Be(1);
    }
}
