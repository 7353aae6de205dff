using System.Text;

namespace Discrepancy.Cli.Tests;

/// <summary>Baselines from the outside: what is kept, what is known again, what fails the run.</summary>
public sealed class BaselineRunTests
{
    private const string Courier = "Mayor Ingrid Lindqvist opened the harbor bridge to traffic in May 2023. Nobody came.\n";
    private const string Gazette = "The harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist. The water was calm.\n";

    [Fact]
    public async Task Update_ThenSameText_FailsNoMore()
    {
        using var folder = Folder(Gazette);

        (await CheckAsync(folder)).ExitCode.Should().Be(2);
        (await CheckAsync(folder, "--update-baseline")).ExitCode.Should().Be(0);
        (await CheckAsync(folder)).Should().Be(new Run(0, "2 documents, 11 claims: 0 errors, 0 warnings, 0 notes; 0 claims not compared; 2 known from the baseline\n", ""));
    }

    [Fact]
    public async Task Update_Twice_GivesTheSameBytes()
    {
        using var folder = Folder(Gazette);

        await CheckAsync(folder, "--update-baseline");
        var first = await File.ReadAllBytesAsync(folder.Combine("known.json"));
        await CheckAsync(folder, "--update-baseline");

        (await File.ReadAllBytesAsync(folder.Combine("known.json"))).Should().Equal(first);
        Directory.GetFiles(folder.FullPath).Select(Path.GetFileName).Should().Equal("known.json");
    }

    [Theory]
    [InlineData("The harbor bridge was opened to traffic\nin May 2021 by Mayor Ingrid Lindquist. The\nwater was calm.\n")]
    [InlineData("\n\nThe harbor bridge was opened to traffic in May 2021 by Mayor Ingrid Lindquist. The sea was calm, too.\n")]
    [InlineData("The new harbor bridge was opened to all traffic in May 2021 by Mayor Ingrid Lindquist. The water was calm.\n")]
    public async Task Check_RewrappedOrEditedBesideTheValues_KnowsAll(string gazette)
    {
        using var folder = Folder(Gazette);
        await CheckAsync(folder, "--update-baseline");
        folder.WithBytes("docs/gazette.md", Encoding.UTF8.GetBytes(gazette));

        var run = await CheckAsync(folder);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("2 known from the baseline");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Check_OtherValue_FailsAndNamesTheStaleEntry()
    {
        using var folder = Folder(Gazette);
        await CheckAsync(folder, "--update-baseline");
        folder.WithBytes("docs/gazette.md", Encoding.UTF8.GetBytes(Gazette.Replace("2021", "2020", StringComparison.Ordinal)));

        var run = await CheckAsync(folder);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("2020-05").And.Contain("0 warnings").And.Contain("1 known from the baseline");
        run.Error.Should().MatchRegex(@"\Adiscrepancy: known\.json: stale: [0-9a-f]{16} \([^\n]+\) is no longer found; leave it out with --update-baseline\n\z");
    }

    [Fact]
    public async Task Update_FolderThatDoesNotExist_CouldNotRun()
    {
        using var folder = Folder(Gazette);

        var run = await Run.InAsync(folder.FullPath, "check", "docs", "--baseline", "nowhere/known.json", "--update-baseline");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("discrepancy: --baseline nowhere/known.json: cannot be written; see that the folder exists, that there is room and that you may write there\n");
    }

    private static TemporaryFolder Folder(string gazette) =>
        new TemporaryFolder().WithBytes("docs/courier.md", Encoding.UTF8.GetBytes(Courier)).WithBytes("docs/gazette.md", Encoding.UTF8.GetBytes(gazette));

    private static Task<Run> CheckAsync(TemporaryFolder folder, params string[] more) =>
        Run.InAsync(folder.FullPath, ["check", "docs", "--baseline", "known.json", .. more]);
}
