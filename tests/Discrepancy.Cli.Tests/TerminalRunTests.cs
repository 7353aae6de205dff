using System.Text.RegularExpressions;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>The program on a terminal.</summary>
public sealed partial class TerminalRunTests
{
    private const int Columns = 70;

    private static readonly string[] Samples = ["check", "samples/japan-china-dialogue"];

    [TerminalFact]
    public async Task Check_OnATerminal_IsColouredAndAsWideAsItIs()
    {
        var run = await Run.OnTerminalAsync(RepositoryFolder.Root, Columns, "TERM=xterm-256color", Samples);

        run.Output.Should().Contain("\u001B[1;").And.NotContain("\u001B]8", "this terminal is not known to have links");
        ProseOf(run.Output).Should().NotBeEmpty().And.OnlyContain(line => line.Length <= Columns);
    }

    [TerminalFact]
    public async Task Check_NoColor_PrintsNoColourAndTheSameWords()
    {
        var coloured = await Run.OnTerminalAsync(RepositoryFolder.Root, Columns, "TERM=xterm-256color", Samples);

        var plain = await Run.OnTerminalAsync(RepositoryFolder.Root, Columns, "TERM=xterm-256color NO_COLOR=1", Samples);

        plain.Output.Should().NotContain("\u001B[1").And.NotContain("\u001B[3");
        ProseOf(plain.Output).Should().Equal(ProseOf(coloured.Output));
    }

    [TerminalFact]
    public async Task Check_TerminalWithLinks_LinksPlacesToTheirFiles()
    {
        var run = await Run.OnTerminalAsync(RepositoryFolder.Root, Columns, "TERM=xterm-kitty CI=", Samples);

        run.Output.Should().Contain("\u001B]8;").And.Contain("file:///").And.Contain("japan-china-dialogue/daily.txt");
    }

    /// <summary>The explanations, which are folded; places with their quotes may be longer than a line.</summary>
    private static IReadOnlyList<string> ProseOf(string output) =>
        [.. Escape().Replace(output, "").Replace("\r", "", StringComparison.Ordinal).Split('\n').SkipWhile(line => !line.StartsWith("  title-variance", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];

    [GeneratedRegex(@"\u001B(\[[0-9;?]*[A-Za-z]|\]8;[^\u001B]*\u001B\\)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
