using Discrepancy.Reporting;
using Spectre.Console;

namespace Discrepancy.Cli;

/// <summary>Shows the parts of a text report in colour.</summary>
internal sealed class TerminalOutput : IStyledOutput
{
    // The terminal folds long lines itself; breaks of our own would tear file names and quotes when they are copied.
    private const int NoFolding = 100_000;

    private readonly IAnsiConsole _console;

    public TerminalOutput(IAnsiConsole console)
    {
        _console = console;
        _console.Profile.Width = NoFolding;
    }

    public static TerminalOutput Create() => new(AnsiConsole.Console);

    public void Write(string text, TextStyle style) => _console.Write(new Spectre.Console.Text(text, StyleOf(style)));

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Error => new Style(Color.Red, decoration: Decoration.Bold),
        TextStyle.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        TextStyle.Note => new Style(Color.Aqua),
        TextStyle.Topic => new Style(decoration: Decoration.Bold),
        TextStyle.Value => new Style(Color.Green),
        TextStyle.Location => new Style(Color.Blue),
        TextStyle.Muted => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
