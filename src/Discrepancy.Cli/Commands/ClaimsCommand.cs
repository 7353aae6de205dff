using System.CommandLine;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary><c>discrepancy claims</c>: what the documents assert.</summary>
internal static class ClaimsCommand
{
    private const string Description = "Lists what the documents assert. Exit code 0: done; 2: could not run.";

    public static Command Create(Stream standardOutput, Diagnostics diagnostics)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions(ReportFormats.Text, ReportFormats.Json);
        var configurations = new ConfigurationOptions();
        var caches = new CacheOptions();
        var command = new Command("claims", Description);
        inputs.AddTo(command);
        outputs.AddTo(command);
        configurations.AddTo(command);
        caches.AddTo(command);
        command.SetAction(parsed =>
        {
            if (configurations.Apply(parsed, inputs.Request(parsed, minimumDocuments: 1), diagnostics) is not { } request)
            {
                return ExitCode.CouldNotRun;
            }

            IReportWriter writer = string.Equals(outputs.Format(parsed), ReportFormats.Json, StringComparison.Ordinal) ? new JsonClaimsWriter() : new TextClaimsWriter();
            var output = new OutputTarget(outputs.File(parsed), standardOutput, diagnostics);
            var report = new AnalysisRun(diagnostics).Analyze(caches.Apply(parsed, request), output);
            return report is not null && output.TryWrite(writer, report) ? ExitCode.Clean : ExitCode.CouldNotRun;
        });
        return command;
    }
}
