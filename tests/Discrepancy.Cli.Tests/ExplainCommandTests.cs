namespace Discrepancy.Cli.Tests;

public sealed class ExplainCommandTests
{
    private const string One = "Mayor Ingrid Lindqvist, 41, opened the harbor bridge in Kolberg on 4 March 2019.\n";
    private const string Other = "The harbor bridge in Kolberg was opened by Mayor Ingrid Lindquist, 44, on 9 May 2019.\n";

    [Fact]
    public async Task Explain_EveryIdOfTheVerboseReport_IsFound()
    {
        using var folder = Reports();
        var ids = await IdsAsync(folder);

        ids.Should().HaveCountGreaterThan(1);
        foreach (var id in ids)
        {
            var run = await Run.InAsync(folder.FullPath, "explain", id.ToUpperInvariant(), "docs");
            run.Error.Should().BeEmpty();
            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain($"finding: {id}\n");
        }
    }

    [Fact]
    public async Task Explain_EmptyId_CouldNotRun()
    {
        using var folder = Reports();

        var none = await Run.InAsync(folder.FullPath, "explain", "", "docs");

        none.Output.Should().BeEmpty();
        none.ExitCode.Should().Be(2);
        none.Error.Should().StartWith("discrepancy: '': no finding of these documents").And.EndWith("\n");
    }

    private static TemporaryFolder Reports() =>
        new TemporaryFolder().WithBytes("docs/a.md", System.Text.Encoding.UTF8.GetBytes(One)).WithBytes("docs/b.md", System.Text.Encoding.UTF8.GetBytes(Other));

    private static async Task<List<string>> IdsAsync(TemporaryFolder folder)
    {
        const string Mark = ", finding ";
        var run = await Run.InAsync(folder.FullPath, "check", "docs", "--verbose", "--all");
        return [.. run.Output.Split('\n').Where(line => line.Contains(Mark, StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..])];
    }
}
