using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary><c>discrepancy config show</c>: which settings hold, and where they come from.</summary>
internal static class ConfigCommand
{
    public static Command Create(Diagnostics diagnostics)
    {
        var command = new Command("config", "Shows the settings.");
        command.Add(CreateShow(diagnostics));
        return command;
    }

    private static Command CreateShow(Diagnostics diagnostics)
    {
        var paths = new Argument<string[]>("PATHS") { Arity = ArgumentArity.ZeroOrMore, Description = "What 'check' would be given; without any, the current folder." };
        var options = new ConfigurationOptions();
        var command = new Command("show", "Prints the settings that hold for PATHS and where they come from. Exit code 0: done; 2: could not run.");
        command.Add(paths);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Read(parsed, parsed.GetValue(paths) ?? [], diagnostics) is not { } configuration)
            {
                return ExitCode.CouldNotRun;
            }

            var origin = configuration.File is { } file ? $"From {PathNames.Shown(file)}." : "From no file: these are the defaults.";
            parsed.InvocationConfiguration.Output.Write($"// {Reporting.DisplayText.OneLine(origin)}\n{ConfigurationText.Of(configuration)}");
            return ExitCode.Clean;
        });
        return command;
    }
}
