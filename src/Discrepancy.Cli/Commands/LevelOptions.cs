using System.CommandLine;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>The options that say which findings matter.</summary>
internal sealed class LevelOptions
{
    private const string HelpName = "note|warning|error";

    private static readonly string[] Names = ["note", "warning", "error"];

    private readonly Option<string> _level = new("--level") { HelpName = HelpName, Description = "The least level to write.", DefaultValueFactory = _ => "note" };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        HelpName = HelpName,
        Description = "The least level for exit code 1.",
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Write everything, whatever --level says: also what the documents agree on, and what was not compared and why.",
    };

    public LevelOptions()
    {
        _level.AcceptOnlyFromAmong(Names);
        _failOn.AcceptOnlyFromAmong(Names);
    }

    public void AddTo(Command command)
    {
        command.Add(_level);
        command.Add(_failOn);
        command.Add(_all);
    }

    public Level MinimumLevel(ParseResult parsed) => parsed.GetValue(_all) ? Level.None : LevelOf(parsed.GetRequiredValue(_level));

    public Level FailOn(ParseResult parsed) => LevelOf(parsed.GetRequiredValue(_failOn));

    private static Level LevelOf(string name) => name switch
    {
        "error" => Level.Error,
        "warning" => Level.Warning,
        _ => Level.Note,
    };
}
