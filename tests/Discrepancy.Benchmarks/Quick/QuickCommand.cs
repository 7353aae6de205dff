using System.CommandLine;

namespace Discrepancy.Benchmarks.Quick;

/// <summary><c>quick</c>: every measurement some times in one process, medians as plain lines, in seconds instead of minutes.</summary>
internal static class QuickCommand
{
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "How often each figure is measured.", DefaultValueFactory = _ => 5 };
        runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--runs: at least 1");
            }
        });
        var only = new Option<QuickPart?>("--only") { Description = "One part of the measurements." };
        var command = new Command("quick", "Medians of a few runs in one process after warm-up, as plain lines.") { runs, only };
        command.SetAction(result => new QuickRun(result.InvocationConfiguration.Output, result.GetValue(runs)).Run(result.GetValue(only)));
        return command;
    }
}
