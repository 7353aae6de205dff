namespace Discrepancy.Cli;

/// <summary>Whether to show colours. Apart from <see cref="TerminalOutput"/>, so that redirected output does not load what draws them.</summary>
internal static class ColourSetting
{
    /// <summary>Whether standard output is a terminal whose user did not ask for plain text (https://no-color.org).</summary>
    public static bool IsOn =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
}
