using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Discrepancy.Cli.Tests;

/// <summary>The cache from the outside: the result is that of a run without, whatever happens to the file or to the run.</summary>
public sealed class CacheRunTests
{
    private const int Documents = 40;
    private const int Attempts = 6;

    [Fact]
    public async Task Check_WithCache_GivesTheSameBytes()
    {
        using var folder = Folder(40);
        var expected = await CheckAsync(folder);

        (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected);
        (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected);
        folder.WithBytes("docs/new.md", Bytes("The ferry was launched in June 1999 by Mayor Ingrid Lindquist.\n"));
        (await CheckAsync(folder, "--cache", "kept")).Should().Be(await CheckAsync(folder));
        Directory.GetFiles(folder.Combine("kept")).Select(Path.GetFileName).Should().Equal("discrepancy-claims.db");
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("explain")]
    public async Task Command_WithCache_GivesTheSameBytes(string command)
    {
        using var folder = Folder(2);
        var found = await Run.InAsync(folder.FullPath, "check", "docs", "--verbose");
        string[] arguments = command is "explain" ? [command, Regex.Match(found.Output, "finding ([0-9a-f]{16})", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value, "docs"] : [command, "docs"];
        var expected = await Run.InAsync(folder.FullPath, arguments);

        expected.ExitCode.Should().Be(0);
        (await Run.InAsync(folder.FullPath, [.. arguments, "--cache", "kept"])).Should().Be(expected);
        (await Run.InAsync(folder.FullPath, [.. arguments, "--cache", "kept"])).Should().Be(expected);
    }

    [Fact]
    public async Task Check_CacheAmongTheDocuments_IsNoDocument()
    {
        using var folder = Folder(2);
        var expected = await Run.InAsync(folder.FullPath, "check", "docs/**");

        (await Run.InAsync(folder.FullPath, "check", "docs/**", "--cache", "docs")).Should().Be(expected);
        (await Run.InAsync(folder.FullPath, "check", "docs/**", "--cache", "docs")).Should().Be(expected);
    }

    [Fact]
    public async Task Check_ChangedDocument_IsReadAgain()
    {
        using var folder = Folder(2);
        await CheckAsync(folder, "--cache", "kept");
        folder.WithBytes("docs/001.md", Bytes(Report(1).Replace("2021", "1987", StringComparison.Ordinal)));

        var run = await CheckAsync(folder, "--cache", "kept");

        run.Should().Be(await CheckAsync(folder));
        run.Output.Should().Contain("1987");
    }

    [Fact]
    public async Task Check_DamagedCache_SaysSoAndGivesTheSameBytes()
    {
        using var folder = Folder(4);
        var expected = await CheckAsync(folder);
        folder.WithBytes("kept/discrepancy-claims.db", Bytes(string.Concat(Enumerable.Repeat("no database at all\n", 500))));

        (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected with { Error = "discrepancy: --cache kept: the cache is damaged and is made anew\n" });
        (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected);
    }

    [Fact]
    public async Task Check_CacheThatIsAFile_SaysSoAndGivesTheSameBytes()
    {
        using var folder = Folder(4);
        var expected = await CheckAsync(folder);

        var run = await CheckAsync(folder, "--cache", "docs/000.md");

        (run with { Error = "" }).Should().Be(expected);
        run.Error.Should().MatchRegex(@"\Adiscrepancy: --cache docs/000\.md: the cache is not used: [^\n]+\n\z");
    }

    [Fact]
    public async Task Check_CacheWithoutName_CouldNotRun() =>
        (await Run.InAsync(Path.GetTempPath(), "check", "docs", "--cache", "")).Should().Be(new Run(2, "", "discrepancy: --cache needs the name of a folder; see 'discrepancy check --help'\n"));

    [Fact]
    public async Task Check_SeveralRunsAtATime_AllGiveTheSameBytes()
    {
        using var folder = Folder(Documents);
        var expected = await CheckAsync(folder);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CheckAsync(folder, "--cache", "kept")));

        runs.Should().AllBeEquivalentTo(expected);
    }

    // A limit on the size of files, which the shell sets for the run, is a full disk: the file can grow no further. Without the setting the runtime
    // keeps its code in a file in memory, to which the limit would apply.
    [UnixFact]
    public async Task Check_FullDisk_SaysSoOnceAndGivesTheSameBytes()
    {
        using var folder = Folder(Documents);
        var expected = await CheckAsync(folder);
        var program = Path.Combine(AppContext.BaseDirectory, "discrepancy.dll");

        using var process = Start(folder, "bash", "-c", $"trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 exec dotnet exec '{program}' check docs --format json --cache kept");
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        output.Should().Be(expected.Output);
        (await error).Should().MatchRegex(@"\Adiscrepancy: --cache kept: the cache is not used: [^\n]+\n\z");
        process.ExitCode.Should().Be(expected.ExitCode);
        (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected, "what was written before is whole");
    }

    /// <summary>The run is killed ever later, from before it has a file to after it is done; each next one finds what the last has left.</summary>
    [Fact]
    public async Task Check_KilledAtAnyMoment_TheNextRunGivesTheSameBytes()
    {
        using var folder = Folder(Documents);
        var watch = Stopwatch.StartNew();
        var expected = await CheckAsync(folder);
        var whole = watch.Elapsed;
        var (killed, left) = (0, 0);

        for (var part = 1; part <= Attempts; part++)
        {
            using var process = Start(folder, "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "discrepancy.dll"), "check", "docs", "--format", "json", "--cache", "kept");
            // The wait only picks the moment; whichever it is, the test holds.
            await Task.Delay(whole * part / Attempts);
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            await process.WaitForExitAsync();
            left += File.Exists(folder.Combine("kept/discrepancy-claims.db-wal")) ? 1 : 0;
            if (part % 3 == 0)
            {
                (await CheckAsync(folder, "--cache", "kept")).Should().Be(expected);
                Directory.Delete(folder.Combine("kept"), recursive: true);
            }
        }

        killed.Should().BePositive("a run was ended before it was done");
        left.Should().BePositive("a run was ended while it had the cache open");
    }

    [Fact]
    public async Task Check_WithoutCache_LoadsNothingOfIt()
    {
        using var folder = Folder(2);
        var expected = await CheckAsync(folder);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            var isOfTheCache = name is "Discrepancy.Caching.Sqlite.dll" || name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal) || name is "Microsoft.Data.Sqlite.dll";
            folder.WithBytes($"program/{name}", isOfTheCache ? [0] : await File.ReadAllBytesAsync(file));
        }

        (await Run.ProgramAsync(folder.Combine("program/discrepancy.dll"), folder.FullPath, "check", "docs", "--format", "json")).Should().Be(expected);
    }

    private static TemporaryFolder Folder(int documents)
    {
        var folder = new TemporaryFolder();
        for (var i = 0; i < documents; i++)
        {
            folder.WithBytes($"docs/{i:000}.md", Bytes(Report(i)));
        }

        return folder;
    }

    private static string Report(int number) =>
        number % 2 == 0
            ? $"Mayor Ingrid Lindqvist opened harbor bridge {number} to traffic in May 2023. \"It took {number + 3} years to build it,\" she told reporters on Monday. Nobody came.\n"
            : $"The harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist. About {number} boats passed below it. The water was calm.\n";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Task<Run> CheckAsync(TemporaryFolder folder, params string[] more) => Run.InAsync(folder.FullPath, ["check", "docs", "--format", "json", .. more]);

    private static Process Start(TemporaryFolder folder, string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullPath,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
