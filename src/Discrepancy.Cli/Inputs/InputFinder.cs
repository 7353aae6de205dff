namespace Discrepancy.Cli;

/// <summary>Finds the files that the user's paths mean.</summary>
/// <param name="diagnostics">Where to say what means no file.</param>
/// <param name="type">What all files are read as; null to tell each by its name.</param>
/// <param name="inputName">The name of standard input; null for that of the stream.</param>
internal sealed class InputFinder(Diagnostics diagnostics, InputType? type = null, string? inputName = null)
{
    private const string NameOfStream = "stdin";

    private static readonly string ReadExtensions = string.Join(", ", InputTypes.All.SelectMany(type => type.Extensions));

    private readonly FolderWalker _walker = new(diagnostics);

    /// <summary>The files, each once, ordered by name; a path that means no file is reported.</summary>
    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths)
    {
        var isOnly = paths.Count == 1;
        var files = paths.SelectMany(path => FindOne(path, isOnly)).DistinctBy(file => file.FullPath, StringComparer.Ordinal);
        return [.. DocumentNames.MakeDistinct([.. files]).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private InputFile[] FindOne(string path, bool isOnly)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return Missing("''", "an empty path; name a file, a folder or a pattern");
        }

        if (path is InputFile.StandardInput)
        {
            return [new InputFile(path, inputName ?? NameOfStream) { Type = TypeOf(inputName ?? "") }];
        }

        if (Directory.Exists(path))
        {
            return FindInFolder(path, isOnly);
        }

        if (File.Exists(path))
        {
            return [SingleFile(Path.GetFullPath(path))];
        }

        return GlobPattern.IsPattern(path) ? FindMatches(path) : Missing(path, "no such file or folder; check the path");
    }

    // Among other paths a name below the folder would not tell whose file it is.
    private InputFile[] FindInFolder(string path, bool isOnly)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        InputFile[] files =
        [
            .. _walker.Walk(folder)
                .Where(file => InputTypes.OfName(file) is not null)
                .Select(file => new InputFile(file, isOnly ? PathNames.Relative(folder, file) : PathNames.WithFolder(folder, file))
                {
                    PathInFolder = PathNames.Relative(folder, file),
                    Type = TypeOf(file),
                }),
        ];
        return files.Length > 0 ? files : Missing(path, $"the folder holds no file that is read ({ReadExtensions}); name another folder, or the files themselves");
    }

    private InputFile[] FindMatches(string path)
    {
        InputFile[] files = [.. GlobPattern.Parse(path).Match(_walker).Select(SingleFile)];
        return files.Length > 0 ? files : Missing(path, "the pattern matches no file; check it (* stands for part of a name, ** for folders)");
    }

    private InputFile SingleFile(string fullPath) => new(fullPath, PathNames.OfSingleFile(fullPath)) { Type = TypeOf(fullPath) };

    private InputType TypeOf(string name) => type ?? InputTypes.OfName(name) ?? InputTypes.Text;

    private InputFile[] Missing(string path, string message)
    {
        diagnostics.Report(path, message);
        return [];
    }
}
