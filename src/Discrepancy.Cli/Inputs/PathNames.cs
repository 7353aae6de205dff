namespace Discrepancy.Cli;

/// <summary>How paths are written: with '/', relative where that is shorter.</summary>
internal static class PathNames
{
    /// <summary>The path relative to the current folder where it lies below it, else in full.</summary>
    public static string Shown(string fullPath) => BelowCurrentFolder(fullPath) ?? WithSlashes(fullPath);

    /// <summary>The path relative to the current folder where it lies below it, else the file's name.</summary>
    public static string OfSingleFile(string fullPath) => BelowCurrentFolder(fullPath) ?? Path.GetFileName(fullPath);

    /// <summary>The path relative to the current folder where it lies below it, else with the name of <paramref name="folder"/>, in which it lies.</summary>
    public static string WithFolder(string folder, string fullPath) => BelowCurrentFolder(fullPath) ?? Relative(Path.GetDirectoryName(folder) ?? folder, fullPath);

    /// <summary>The folder's path relative to the current folder where it lies below it, else nothing.</summary>
    public static string OfFolder(string fullPath) => BelowCurrentFolder(fullPath) is { } below and not "." ? below : "";

    /// <summary>The path relative to <paramref name="folder"/>.</summary>
    public static string Relative(string folder, string fullPath) => WithSlashes(Path.GetRelativePath(folder, fullPath));

    private static string? BelowCurrentFolder(string fullPath)
    {
        var relative = Relative(Environment.CurrentDirectory, fullPath);
        var isBelow = !Path.IsPathRooted(relative) && relative is not ".." && !relative.StartsWith("../", StringComparison.Ordinal);
        return isBelow ? relative : null;
    }

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
