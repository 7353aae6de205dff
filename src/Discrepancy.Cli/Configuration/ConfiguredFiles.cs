using Discrepancy.Text;

namespace Discrepancy.Cli;

/// <summary>Applies to files what a configuration says of them. Its patterns are read from its own folder, or from the folder that the file was found through.</summary>
internal sealed class ConfiguredFiles(Configuration configuration)
{
    /// <summary>The files that are to be read. One that the user named is read, whatever the patterns say.</summary>
    /// <param name="files">The files that were found.</param>
    /// <param name="request">What the user wrote.</param>
    public IReadOnlyList<InputFile> Select(IReadOnlyList<InputFile> files, AnalysisRequest request)
    {
        var named = request.Paths.Where(path => !string.IsNullOrWhiteSpace(path)).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var own = request.OwnFiles.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => file.IsStandardInput || named.Contains(file.FullPath) || (!IsOwn(file, own) && IsWanted(file)))];
    }

    /// <summary>The days of publication by full path: those of the command line go before those of the configuration.</summary>
    public IReadOnlyDictionary<string, DateOnly> Dates(IReadOnlyList<InputFile> files, IReadOnlyDictionary<string, DateOnly> given)
    {
        var dates = new Dictionary<string, DateOnly>(given, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Of(file, source => source.Date) is { } date)
            {
                dates.TryAdd(file.FullPath, date);
            }
        }

        return dates;
    }

    /// <summary>The documents with the names and grades of their sources.</summary>
    public IReadOnlyList<SourceDocument> WithSources(IReadOnlyList<SourceDocument> documents, IReadOnlyList<InputFile> files)
    {
        if (configuration.Sources.IsEmpty)
        {
            return documents;
        }

        return [.. documents.Select(document => files.FirstOrDefault(file => file.Holds(document.Path)) is { } file
            ? document.WithSource(Of(file, source => source.Name), Of(file, source => source.Reliability))
            : document)];
    }

    private static bool IsOwn(InputFile file, HashSet<string> own) =>
        own.Contains(file.FullPath) || string.Equals(Path.GetFileName(file.FullPath), Configuration.FileName, StringComparison.Ordinal);

    private bool IsWanted(InputFile file) =>
        (configuration.Include.Patterns.IsEmpty || IsMatch(configuration.Include, file)) && !IsMatch(configuration.Exclude, file);

    private T? Of<T>(InputFile file, Func<SourceSettings, T?> member) =>
        configuration.Sources.Where(source => IsMatch(source.Files, file)).Select(member).LastOrDefault(value => value is not null);

    private bool IsMatch(FileGlobs globs, InputFile file) =>
        globs.IsMatch(file.Name) || globs.IsMatch(file.PathInFolder) || globs.IsMatch(PathFromConfiguration(file));

    private string PathFromConfiguration(InputFile file) =>
        configuration.File is { } path && !file.IsStandardInput ? PathNames.Relative(Path.GetDirectoryName(path)!, file.FullPath) : file.Name;
}
