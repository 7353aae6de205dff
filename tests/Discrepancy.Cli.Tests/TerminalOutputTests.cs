using Discrepancy.Reporting;
using Spectre.Console;

namespace Discrepancy.Cli.Tests;

public sealed class TerminalOutputTests
{
    private static readonly DocumentLinks Documents = new([new InputFile("/data/a report.md", "a report.md")]);

    [Fact]
    public void Write_Styles_AreColoursOnATerminal() => Shown(AnsiSupport.Yes, hasLinks: false).Should().Contain("\u001B[").And.NotContain("\u001B]8");

    [Fact]
    public void Write_DifferingWords_StandOut() => Shown(AnsiSupport.Yes, hasLinks: false).Should().Contain("in \u001B[1;4mMarch\u001B[0m");

    [Fact]
    public void Write_Place_IsALinkToTheFileWhereTheTerminalHasLinks() =>
        Shown(AnsiSupport.Yes, hasLinks: true).Should().MatchRegex("\u001B]8;;file:///data/a%20report\\.md\u001B\\\\[^\\\\]*a report\\.md:3:7[^\\\\]*\u001B]8;;\u001B\\\\");

    [Theory]
    [InlineData("a report.md", true)]
    [InlineData("a report.md:3:7", true)]
    [InlineData("a report.md#page=3", true)]
    [InlineData("another.md#page=3", false)]
    [InlineData("#page=3", false)]
    public void Find_Place_IsThatOfItsFile(string place, bool isKnown) => (Documents.Find(place) is not null).Should().Be(isKnown);

    [Fact]
    public void Write_WithoutColours_HasNoEscapeSequences() =>
        Shown(AnsiSupport.No, hasLinks: false).Should().Be("error[date]: [red]\n  a report.md:3:7: \"in March\"\n");

    private static string Shown(AnsiSupport ansi, bool hasLinks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        var output = new TerminalOutput(console, Documents, hasLinks);
        output.Write("error[date]", TextStyle.Error);
        output.Write(": [red]", TextStyle.Plain);
        output.Write("\n", TextStyle.Plain);
        output.Write("  ", TextStyle.Plain);
        output.Write("a report.md:3:7", TextStyle.Location);
        output.Write(": \"", TextStyle.Plain);
        output.Write("in ", TextStyle.Quote);
        output.Write("March", TextStyle.Difference);
        output.Write("\"", TextStyle.Plain);
        output.Write("\n", TextStyle.Plain);
        return writer.ToString();
    }
}
