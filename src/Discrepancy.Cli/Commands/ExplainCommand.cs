using System.Collections.Immutable;
using System.CommandLine;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary><c>discrepancy explain</c>: how one finding came about.</summary>
internal static class ExplainCommand
{
    private const string Description =
        "Shows one finding with every reading, feature and score that decided. Exit code 0: done; 2: could not run, or there is no such finding.";

    public static Command Create(Stream standardOutput, Diagnostics diagnostics)
    {
        var id = new Argument<string>("ID") { Description = "The id of the finding, or as much of its beginning as no other has; 'discrepancy check --verbose' tells the ids." };
        var inputs = new InputOptions();
        var outputs = new OutputOptions(ReportFormats.Text, ReportFormats.Json);
        var configurations = new ConfigurationOptions();
        var caches = new CacheOptions();
        var stories = new StoryOptions();
        var command = new Command("explain", Description) { id };
        inputs.AddTo(command);
        outputs.AddTo(command);
        configurations.AddTo(command);
        caches.AddTo(command);
        stories.AddTo(command);
        command.SetAction(parsed =>
        {
            if (configurations.Apply(parsed, inputs.Request(parsed, CheckCommand.DocumentsToCompare), diagnostics) is not { } request)
            {
                return ExitCode.CouldNotRun;
            }

            IReportWriter writer = string.Equals(outputs.Format(parsed), ReportFormats.Json, StringComparison.Ordinal) ? new JsonExplanationWriter() : new TextExplanationWriter();
            var output = new OutputTarget(outputs.File(parsed), standardOutput, diagnostics);
            var report = new AnalysisRun(diagnostics).Analyze(stories.Apply(parsed, caches.Apply(parsed, request)), output);
            return report is not null && Find(report, parsed.GetRequiredValue(id), diagnostics) is { } finding && output.TryWrite(writer, report with { Findings = [finding] })
                ? ExitCode.Clean
                : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static Finding? Find(DiscrepancyReport report, string id, Diagnostics diagnostics)
    {
        ImmutableArray<Finding> found = id.Length == 0 ? [] : [.. report.Findings.Where(finding => finding.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))];
        switch (found.Length)
        {
            case 1:
                return found[0];
            case 0:
                diagnostics.Report($"'{id}'", "no finding of these documents has an id that begins so; see 'discrepancy check --all --verbose' of the same documents for the ids");
                return null;
            default:
                diagnostics.Report($"'{id}'", $"more than one finding has an id that begins so; write more of it: {string.Join(", ", found.Select(finding => finding.Id))}");
                return null;
        }
    }
}
