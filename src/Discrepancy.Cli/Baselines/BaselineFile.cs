using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>The file that keeps the findings of an earlier run.</summary>
/// <param name="path">Where it is; null where the run is compared with none.</param>
/// <param name="isUpdated">Whether it takes the findings of this run.</param>
/// <param name="diagnostics">Where to say what is wrong.</param>
internal sealed class BaselineFile(string? path, bool isUpdated, Diagnostics diagnostics)
{
    private Baseline? _earlier;

    /// <summary>The path, where there is one: the file is no document.</summary>
    public IEnumerable<string> Paths => string.IsNullOrWhiteSpace(path) ? [] : [path];

    /// <summary>Reads the file; where it is due and cannot be used, it says why. It is looked at before the work is done.</summary>
    public bool TryRead()
    {
        if (path is null)
        {
            return true;
        }

        if (string.IsNullOrWhiteSpace(path) || (!File.Exists(path) && !isUpdated))
        {
            diagnostics.Report($"--baseline {(path.Length == 0 ? "''" : path)}", "no such file; make it with --update-baseline");
            return false;
        }

        _earlier = File.Exists(path) ? SettingsFile.Read(path, BaselineReader.Read, diagnostics) : new Baseline([]);
        return _earlier is not null;
    }

    /// <summary>The report, compared with the earlier run; what only that one had is said.</summary>
    public DiscrepancyReport Compare(DiscrepancyReport report)
    {
        if (_earlier is null)
        {
            return report;
        }

        if (isUpdated)
        {
            return Baseline.Of(report).Compare(report);
        }

        var compared = _earlier.Compare(report);
        foreach (var entry in compared.Absent)
        {
            diagnostics.Report(path!, $"stale: {entry.Id} ({entry.Topic}) is no longer found; leave it out with --update-baseline");
        }

        return compared;
    }

    /// <summary>Writes the file where that is asked for; if that fails, it says why. The file is whole or as it was at any moment.</summary>
    public bool TryUpdate(DiscrepancyReport report)
    {
        if (!isUpdated || path is null)
        {
            return true;
        }

        var bytes = BaselineText.Of(Baseline.Of(report));
        var draft = $"{path}.new";
        try
        {
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report($"--baseline {path}", "cannot be written; see that the folder exists, that there is room and that you may write there");
            return false;
        }
    }
}
