using Discrepancy.Reporting;
using Spectre.Console;

namespace Discrepancy.Cli.Tests;

public sealed class TerminalOutputTests
{
    [Fact]
    public void Write_Styles_AreColoursOnATerminal() => Shown(AnsiSupport.Yes).Should().Contain("error[date]").And.Contain("\u001B[");

    [Fact]
    public void Write_LongLineWithMarkup_IsNeitherFoldedNorRead() =>
        Shown(AnsiSupport.No).Should().Be($"error[date]: {new string('x', 500)} [red]\n");

    private static string Shown(AnsiSupport ansi)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        var output = new TerminalOutput(console);
        output.Write("error[date]", TextStyle.Error);
        output.Write(": ", TextStyle.Plain);
        output.Write($"{new string('x', 500)} [red]", TextStyle.Topic);
        output.Write("\n", TextStyle.Plain);
        return writer.ToString();
    }
}
