using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Says on standard error what is wrong, one line each.</summary>
internal sealed class Diagnostics(TextWriter error)
{
    /// <summary>Says what is wrong and what to do.</summary>
    public void Report(string message) => error.WriteLine($"discrepancy: {DisplayText.OneLine(message)}");

    /// <summary>Says what is wrong with a file and what to do.</summary>
    public void Report(string path, string message) => Report($"{path}: {message}");

    /// <summary>Shows how far a long run has come, until it is disposed of; null where standard error is no terminal.</summary>
    public ProgressBar? StartProgress() => TerminalSettings.OfError().IsTerminal ? new ProgressBar(error, TimeProvider.System) : null;

    /// <summary>Says that the program itself is wrong, with all that helps to find out where.</summary>
    public void ReportBug(Exception exception)
    {
        Report($"internal error, please report it: {exception.Message}");
        error.WriteLine(exception.StackTrace);
    }
}
