using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Where the result goes: a file, or standard output, in colour where that is a terminal.</summary>
internal sealed class OutputTarget(string? file, Stream standardOutput, Diagnostics diagnostics)
{
    private DocumentLinks _documents = DocumentLinks.None;

    /// <summary>Whether the result can be written, as far as that can be told before the work; if not, it says why.</summary>
    public bool TryPrepare(IReadOnlyList<InputFile> inputs)
    {
        if (file is not null && ProblemOf(file, inputs) is { } problem)
        {
            diagnostics.Report($"-o {(file.Length == 0 ? "''" : file)}", problem);
            return false;
        }

        _documents = new DocumentLinks(inputs);
        return true;
    }

    /// <summary>Writes the report; if that fails, it says why.</summary>
    public bool TryWrite(IReportWriter writer, DiscrepancyReport report) =>
        TryWrite(stream => writer.Write(report, stream), writer is IStyledReportWriter styled ? terminal => styled.Write(report, terminal) : null);

    /// <summary>Writes a result; if that fails, it says why.</summary>
    /// <param name="write">Writes it as bytes.</param>
    /// <param name="writeStyled">Writes it for a terminal; null where it is not made for people.</param>
    public bool TryWrite(Action<Stream> write, Action<IStyledOutput>? writeStyled)
    {
        try
        {
            Write(write, writeStyled);
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

    private void Write(Action<Stream> write, Action<IStyledOutput>? writeStyled)
    {
        if (file is null && writeStyled is not null && TerminalSettings.OfOutput() is { IsTerminal: true } settings)
        {
            writeStyled(TerminalOutput.Create(settings, _documents));
            return;
        }

        // Written whole or not at all: a report that breaks off would look like a short one.
        using var bytes = new MemoryStream();
        write(bytes);
        bytes.Position = 0;
        using var target = file is null ? null : File.Create(file);
        bytes.CopyTo(target ?? standardOutput);
    }
}
