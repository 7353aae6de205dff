using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Where the report goes: a file, or standard output, in colour where that is a terminal.</summary>
internal sealed class ReportOutput(IReportWriter writer, string? file, Stream standardOutput, Diagnostics diagnostics)
{
    /// <summary>Whether the report can be written, as far as that can be told before the work; if not, it says why.</summary>
    public bool IsUsable(IReadOnlyList<InputFile> inputs)
    {
        if (file is not null && ProblemOf(file, inputs) is { } problem)
        {
            diagnostics.Report($"-o {(file.Length == 0 ? "''" : file)}", problem);
            return false;
        }

        return true;
    }

    /// <summary>Writes the report; if that fails, it says why.</summary>
    public bool TryWrite(DiscrepancyReport report)
    {
        try
        {
            Write(report);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var target = file is null ? "standard output" : $"-o {file}";
            diagnostics.Report(target, "cannot be written; see that there is room and that you may write there");
            return false;
        }
    }

    private static string? ProblemOf(string file, IReadOnlyList<InputFile> inputs)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            return "an empty name; give the name of a file";
        }

        if (Directory.Exists(file))
        {
            return "is a folder; give the name of a file";
        }

        var fullPath = Path.GetFullPath(file);
        if (inputs.Any(input => string.Equals(input.FullPath, fullPath, StringComparison.Ordinal)))
        {
            return "is one of the files to read and would be lost; give another name";
        }

        return Directory.Exists(Path.GetDirectoryName(fullPath)) ? null : "the folder does not exist; make it first, or give another name";
    }

    private void Write(DiscrepancyReport report)
    {
        if (file is null && writer is IStyledReportWriter styled && ColourSetting.IsOn)
        {
            styled.Write(report, TerminalOutput.Create());
            return;
        }

        // Written whole or not at all: a report that breaks off would look like a short one.
        using var bytes = new MemoryStream();
        writer.Write(report, bytes);
        bytes.Position = 0;
        using var target = file is null ? null : File.Create(file);
        bytes.CopyTo(target ?? standardOutput);
    }
}
