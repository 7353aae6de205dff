using Discrepancy.Reporting;
using Spectre.Console;

namespace Discrepancy.Cli;

/// <summary>Shows the parts of a text report in colour, folded to the width of the terminal, with places as links where the terminal has them.</summary>
internal sealed class TerminalOutput : IStyledOutput
{
    // Lines are folded here: breaks of the console's own would tear file names and quotes when they are copied.
    private const int NoFolding = 100_000;

    private readonly IAnsiConsole _console;
    private readonly DocumentLinks? _links;
    private readonly LineFolder _folder;
    private readonly List<StyledPiece> _line = [];

    /// <summary>Shows on <paramref name="console"/>, which is changed.</summary>
    /// <param name="console">The terminal.</param>
    /// <param name="documents">Where the documents lie.</param>
    /// <param name="hasLinks">Whether the terminal shows links.</param>
    public TerminalOutput(IAnsiConsole console, DocumentLinks documents, bool hasLinks)
    {
        _console = console;
        _links = hasLinks ? documents : null;
        _folder = new LineFolder(console.Profile.Width, documents.NamesWithSpaces);
        _console.Profile.Width = NoFolding;
    }

    /// <summary>Shows on standard output.</summary>
    public static TerminalOutput Create(TerminalSettings settings, DocumentLinks documents)
    {
        var plain = new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors };
        return new TerminalOutput(settings.HasColours ? AnsiConsole.Console : AnsiConsole.Create(plain), documents, settings.HasLinks);
    }

    /// <inheritdoc/>
    public void Write(string text, TextStyle style)
    {
        if (text is not "\n")
        {
            _line.Add(new StyledPiece(text, style));
            return;
        }

        foreach (var piece in _folder.Fold(_line))
        {
            Show(piece);
        }

        Show(new StyledPiece(text, style));
        _line.Clear();
    }

    private void Show(StyledPiece piece)
    {
        var link = piece.Style is TextStyle.Location ? _links?.Find(piece.Text) : null;
        if (link is not null)
        {
            _console.Write(new ControlCode($"\u001B]8;;{link.AbsoluteUri}\u001B\\"));
        }

        _console.Write(new Spectre.Console.Text(piece.Text, StyleOf(piece.Style)));
        if (link is not null)
        {
            _console.Write(new ControlCode("\u001B]8;;\u001B\\"));
        }
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Error => new Style(Color.Red, decoration: Decoration.Bold),
        TextStyle.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        TextStyle.Note => new Style(Color.Aqua),
        TextStyle.Topic => new Style(decoration: Decoration.Bold),
        TextStyle.Value => new Style(Color.Green),
        TextStyle.Location => new Style(Color.Blue),
        TextStyle.Difference => new Style(decoration: Decoration.Bold | Decoration.Underline),
        TextStyle.Muted => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
