using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The options that compare a run with an earlier one.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> _file = new("--baseline")
    {
        HelpName = "FILE",
        Description = "Compare with the findings that FILE keeps of an earlier run: those it has do not count, and are written with --all and in json, jsonl and sarif.",
    };

    private readonly Option<bool> _update = new("--update-baseline") { Description = "Write what is found to the file of --baseline, so that the next run tells only what is new." };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_update);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_update) is { Implicit: false } && result.GetResult(_file) is not { Implicit: false })
            {
                result.AddError("--update-baseline needs --baseline FILE");
            }
        });
    }

    /// <summary>The baseline of the run; null where its file cannot be used, and then that was said.</summary>
    public BaselineFile? Open(ParseResult parsed, Diagnostics diagnostics)
    {
        var file = new BaselineFile(parsed.GetValue(_file), parsed.GetValue(_update), diagnostics);
        return file.TryRead() ? file : null;
    }
}
