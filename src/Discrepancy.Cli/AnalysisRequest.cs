using System.Text;

namespace Discrepancy.Cli;

/// <summary>What to read, as the user wrote it.</summary>
/// <param name="Paths">Files, folders, patterns.</param>
/// <param name="Dates">Publication dates, <c>FILE=DATE</c>.</param>
/// <param name="MinimumDocuments">How many documents the command needs.</param>
internal sealed record AnalysisRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Dates, int MinimumDocuments)
{
    /// <summary>What all files are read as; null to tell each by its name.</summary>
    public InputType? Type { get; init; }

    /// <summary>The encoding of files that do not say theirs; null to find it out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What standard input is called; null where the user does not say.</summary>
    public string? InputName { get; init; }

    /// <summary>The settings.</summary>
    public Configuration Configuration { get; init; } = Configuration.Default;

    /// <summary>Files that are the program's own: no documents, where they lie among these.</summary>
    public IEnumerable<string> OwnFiles { get; init; } = [];

    /// <summary>Where what was read is kept for the next run; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether all documents are compared with one another, however many they are.</summary>
    public bool OneStory { get; init; }

    /// <summary>The one folder whose files are read, as a path from the current folder, which itself is empty. Empty, too, where other things are read: their names start there.</summary>
    public string Folder => Paths is [var path] && Directory.Exists(path) ? PathNames.OfFolder(Path.GetFullPath(path)) : "";
}
