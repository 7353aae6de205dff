using System.Globalization;

namespace Discrepancy.Cli;

/// <summary>What a stream may be sent beside text. Apart from <see cref="TerminalOutput"/>, so that redirected output does not load what draws.</summary>
/// <param name="IsTerminal">Whether it is a terminal that can do more than print.</param>
/// <param name="HasColours">Whether it shows colours and its user did not ask for plain text (https://no-color.org).</param>
/// <param name="HasLinks">Whether it shows hyperlinks too (OSC 8).</param>
internal sealed record TerminalSettings(bool IsTerminal, bool HasColours, bool HasLinks)
{
    /// <summary>Versions of the VTE library before this one show links as garbage.</summary>
    private const int VteWithLinks = 5000;

    private static readonly string[] ProgramsWithLinks = ["ghostty", "Hyper", "iTerm.app", "rio", "Tabby", "vscode", "WarpTerminal", "WezTerm"];

    private static readonly string[] TermsWithLinks = ["alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty", "wezterm"];

    /// <summary>Standard output as it is now.</summary>
    public static TerminalSettings OfOutput() => Read(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);

    /// <summary>Standard error as it is now.</summary>
    public static TerminalSettings OfError() => Read(Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>Reads what the environment tells of a stream.</summary>
    public static TerminalSettings Read(bool isRedirected, Func<string, string?> variable)
    {
        var isTerminal = !isRedirected && variable("TERM") is not "dumb";
        var hasColours = isTerminal && string.IsNullOrEmpty(variable("NO_COLOR"));
        return new TerminalSettings(isTerminal, hasColours, hasColours && string.IsNullOrEmpty(variable("CI")) && KnowsLinks(variable));
    }

    // There is no way to ask a terminal; those that are not known to show links are not sent any.
    private static bool KnowsLinks(Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("TMUX")))
        {
            return false;
        }

        return ProgramsWithLinks.Contains(variable("TERM_PROGRAM"), StringComparer.Ordinal)
            || TermsWithLinks.Contains(variable("TERM"), StringComparer.Ordinal)
            || !string.IsNullOrEmpty(variable("WT_SESSION"))
            || !string.IsNullOrEmpty(variable("KONSOLE_VERSION"))
            || (int.TryParse(variable("VTE_VERSION"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= VteWithLinks);
    }
}
