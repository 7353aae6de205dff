using System.CommandLine;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary><c>discrepancy check</c>: where the documents do not tell the same thing.</summary>
internal static class CheckCommand
{
    private const string Description =
        "Tells where the documents do not tell the same thing. Exit code 0: nothing at or above --fail-on; 1: something; 2: could not run.";

    /// <summary>How many documents it takes.</summary>
    internal const int DocumentsToCompare = 2;

    public static Command Create(Stream standardOutput, Diagnostics diagnostics)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions(ReportFormats.Names);
        var levels = new LevelOptions();
        var details = new DetailOptions();
        var configurations = new ConfigurationOptions();
        var caches = new CacheOptions();
        var stories = new StoryOptions();
        var baselines = new BaselineOptions();
        var command = new Command("check", Description);
        inputs.AddTo(command);
        outputs.AddTo(command);
        levels.AddTo(command);
        details.AddTo(command);
        configurations.AddTo(command);
        caches.AddTo(command);
        stories.AddTo(command);
        baselines.AddTo(command);
        command.Validators.Add(result => details.Check(result, outputs.IsText(result)));
        command.SetAction(parsed =>
        {
            if (configurations.Apply(parsed, inputs.Request(parsed, DocumentsToCompare), diagnostics) is not { } request || baselines.Open(parsed, diagnostics) is not { } baseline)
            {
                return ExitCode.CouldNotRun;
            }

            var writer = ReportFormats.Create(outputs.Format(parsed), new ReportSettings(levels.MinimumLevel(parsed), request.Folder, details.Detail(parsed)));
            var output = new OutputTarget(outputs.File(parsed), standardOutput, diagnostics);
            return Analyze(stories.Apply(parsed, caches.Apply(parsed, request)), output, baseline, details.Detail(parsed), diagnostics) is { } report
                && output.TryWrite(writer, report)
                && baseline.TryUpdate(report)
                ? ExitCodeOf(report, levels.FailOn(parsed))
                : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static DiscrepancyReport? Analyze(AnalysisRequest request, OutputTarget output, BaselineFile baseline, ReportDetail detail, Diagnostics diagnostics)
    {
        if (new AnalysisRun(diagnostics).Analyze(request with { OwnFiles = [.. request.OwnFiles, .. baseline.Paths] }, output) is not { } found)
        {
            return null;
        }

        StaleSuppressions.Report(request.Configuration, found, isVerbose: detail == ReportDetail.Verbose, diagnostics);
        return baseline.Compare(found);
    }

    internal static int ExitCodeOf(DiscrepancyReport report, Level failOn) =>
        report.Findings.Any(finding => finding.IsOpen && finding.Level >= failOn) ? ExitCode.Found : ExitCode.Clean;
}
