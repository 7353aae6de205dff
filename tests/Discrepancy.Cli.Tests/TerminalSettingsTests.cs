namespace Discrepancy.Cli.Tests;

public sealed class TerminalSettingsTests
{
    [Theory]
    [InlineData("TERM=xterm-256color", true, true, false)]
    [InlineData("TERM=xterm-kitty", true, true, true)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=WezTerm", true, true, true)]
    [InlineData("TERM=xterm-256color VTE_VERSION=7600", true, true, true)]
    [InlineData("TERM=xterm-256color VTE_VERSION=4202", true, true, false)]
    [InlineData("TERM=xterm-kitty TMUX=/tmp/tmux", true, true, false)]
    [InlineData("TERM=xterm-kitty CI=true", true, true, false)]
    [InlineData("TERM=xterm-kitty NO_COLOR=1", true, false, false)]
    [InlineData("TERM=xterm-kitty NO_COLOR=", true, true, true)]
    [InlineData("TERM=dumb WT_SESSION=1", false, false, false)]
    public void Read_Terminal_ShowsWhatItsEnvironmentAllows(string environment, bool isTerminal, bool hasColours, bool hasLinks) =>
        Read(isRedirected: false, environment).Should().Be(new TerminalSettings(isTerminal, hasColours, hasLinks));

    [Fact]
    public void Read_Redirected_IsPlain() => Read(isRedirected: true, "TERM=xterm-kitty").Should().Be(new TerminalSettings(false, false, false));

    private static TerminalSettings Read(bool isRedirected, string environment)
    {
        var variables = environment.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return TerminalSettings.Read(isRedirected, name => variables.GetValueOrDefault(name));
    }
}
