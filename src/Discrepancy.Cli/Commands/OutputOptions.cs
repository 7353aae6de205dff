using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The options that say how and where to write.</summary>
internal sealed class OutputOptions
{
    private const string Json = "json";
    private const string Text = "text";

    private readonly Option<string> _format = new("--format") { HelpName = "text|json", Description = "How to write the result.", DefaultValueFactory = _ => Text };

    private readonly Option<string?> _file = new("--output", "-o") { HelpName = "FILE", Description = "Write to FILE instead of standard output." };

    public OutputOptions() => _format.AcceptOnlyFromAmong(Text, Json);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
    }

    public bool IsJson(ParseResult parsed) => string.Equals(parsed.GetValue(_format), Json, StringComparison.Ordinal);

    public string? File(ParseResult parsed) => parsed.GetValue(_file);
}
