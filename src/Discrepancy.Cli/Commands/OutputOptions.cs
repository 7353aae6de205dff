using System.CommandLine;
using System.CommandLine.Parsing;

namespace Discrepancy.Cli;

/// <summary>The options that say how and where to write.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format;

    private readonly Option<string?> _file = new("--output", "-o") { HelpName = "FILE", Description = "Write to FILE instead of standard output." };

    /// <summary>Offers <paramref name="formats"/>, of which the first is the default.</summary>
    public OutputOptions(params IReadOnlyList<string> formats)
    {
        _format = new Option<string>("--format") { HelpName = "FORMAT", Description = $"How to write the result: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        _format.AcceptOnlyFromAmong([.. formats]);
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
    }

    public string Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    /// <summary>Whether the format for people was asked for.</summary>
    public bool IsText(CommandResult result) => result.GetResult(_format) is not { Tokens: [var format, ..] } || string.Equals(format.Value, ReportFormats.Text, StringComparison.Ordinal);

    public string? File(ParseResult parsed) => parsed.GetValue(_file);
}
