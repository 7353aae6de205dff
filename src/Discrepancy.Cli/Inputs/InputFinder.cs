namespace Discrepancy.Cli;

/// <summary>Finds the files that the user's paths mean.</summary>
internal sealed class InputFinder(Diagnostics diagnostics)
{
    private static readonly string[] DocumentExtensions = [".txt", ".md"];

    private readonly FolderWalker _walker = new(diagnostics);

    /// <summary>The files, each once, ordered by name; a path that means no file is reported.</summary>
    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FindOne).DistinctBy(file => file.FullPath, StringComparer.Ordinal);
        return [.. DocumentNames.MakeDistinct([.. files]).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<InputFile> FindOne(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return Missing("''", "an empty path; name a file, a folder or a pattern");
        }

        if (Directory.Exists(path))
        {
            return FindInFolder(path);
        }

        if (File.Exists(path))
        {
            return [SingleFile(Path.GetFullPath(path))];
        }

        return GlobPattern.IsPattern(path) ? FindMatches(path) : Missing(path, "no such file or folder; check the path");
    }

    private InputFile[] FindInFolder(string path)
    {
        var folder = Path.GetFullPath(path);
        InputFile[] files =
        [
            .. _walker.Walk(folder)
                .Where(file => DocumentExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(file => new InputFile(file, PathNames.Relative(folder, file))),
        ];
        return files.Length > 0 ? files : Missing(path, "the folder holds no .txt or .md file; name another folder, or the files themselves");
    }

    private InputFile[] FindMatches(string path)
    {
        InputFile[] files = [.. GlobPattern.Parse(path).Match(_walker).Select(SingleFile)];
        return files.Length > 0 ? files : Missing(path, "the pattern matches no file; check it (* stands for part of a name, ** for folders)");
    }

    private static InputFile SingleFile(string fullPath) => new(fullPath, PathNames.OfSingleFile(fullPath));

    private InputFile[] Missing(string path, string message)
    {
        diagnostics.Report(path, message);
        return [];
    }
}
