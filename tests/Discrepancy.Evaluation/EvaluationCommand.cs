using System.CommandLine;

namespace Discrepancy.Evaluation;

/// <summary>Makes the command of an evaluation.</summary>
internal static class EvaluationCommand
{
    /// <summary>A command that runs <paramref name="evaluation"/> on <c>--data</c>; where its data set is missing it says so and ends with 0.</summary>
    public static Command Create(IEvaluation evaluation)
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The data folder.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("..", "shared", "data")),
        };
        var errors = new Option<bool>("--errors") { Description = "List every error." };
        var command = new Command(evaluation.Name, evaluation.Description) { data, errors };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Output;
            var folder = Path.Combine(result.GetRequiredValue(data).FullName, evaluation.Folder);
            if (!Directory.Exists(folder))
            {
                output.WriteLine($"{evaluation.Name}: skipped, there is no folder '{folder}'; name the data folder with --data");
                return;
            }

            evaluation.Run(new EvaluationInput(folder, result.GetValue(errors)), output);
        });
        return command;
    }
}
