using System.Runtime.Versioning;

namespace Discrepancy.Cli.Tests;

public sealed class OutputTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Check_OutputFile_GetsTheBytesOfStandardOutput(string format)
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");
        folder.WithBytes("report", new byte[10_000]);

        var printed = await Run.InAsync(folder.FullPath, "check", "docs", "--format", format);
        var written = await Run.InAsync(folder.FullPath, "check", "docs", "--format", format, "-o", "report");

        written.Should().Be(new Run(0, "", ""));
        printed.Output.Should().NotBeEmpty();
        (await File.ReadAllTextAsync(folder.Combine("report"))).Should().Be(printed.Output);
    }

    [Fact]
    public async Task Check_TenRuns_GiveTheSameBytes()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/b.md").WithDocument("docs/a.md").WithDocument("docs/sub/c.txt");

        var runs = new HashSet<Run>();
        for (var i = 0; i < 10; i++)
        {
            runs.Add(await Run.InAsync(folder.FullPath, "check", "docs", "--all", "--format", "json"));
        }

        runs.Should().ContainSingle().Which.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Check_NotATerminal_HasNoEscapeSequences()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Output.Should().NotContain("\u001B").And.NotStartWith("\uFEFF");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Check_FilesOutsideTheCurrentFolder_AreNamedByFileName()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");
        Directory.CreateDirectory(folder.Combine("elsewhere"));

        var run = await Run.InAsync(folder.Combine("elsewhere"), "check", "../docs/a.md", folder.Combine("docs/b.md"), "--format", "json");

        run.Output.Should().Contain("\"path\": \"a.md\"").And.Contain("\"path\": \"b.md\"");
    }

    [UnixFact]
    public async Task Check_OutputWithoutRoom_CouldNotRun()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");

        var run = await Run.InAsync(folder.FullPath, "check", "docs", "-o", "/dev/full");

        run.Should().Be(new Run(2, "", "discrepancy: -o /dev/full: cannot be written; see that there is room and that you may write there\n"));
    }

    [UnsupportedOSPlatform("windows")]
    [UnixFact(NotAsRoot = true)]
    public async Task Check_OutputInAFolderWithoutPermission_CouldNotRun()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");
        Directory.CreateDirectory(folder.Combine("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = await Run.InAsync(folder.FullPath, "check", "docs", "-o", "locked/report");

        run.Should().Be(new Run(2, "", "discrepancy: -o locked/report: cannot be written; see that there is room and that you may write there\n"));
    }
}
