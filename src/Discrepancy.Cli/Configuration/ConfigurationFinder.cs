namespace Discrepancy.Cli;

/// <summary>Finds the configuration of an input: the nearest <c>discrepancy.json</c> in its folder or one above it.</summary>
internal static class ConfigurationFinder
{
    /// <summary>The full path of the file; null where there is none.</summary>
    /// <param name="path">A file, a folder or a pattern, which need not exist.</param>
    public static string? Find(string path)
    {
        for (var folder = FolderOf(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, Configuration.FileName);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static string? FolderOf(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        var wildcard = path.IndexOf('*', StringComparison.Ordinal);
        var full = Path.GetFullPath(wildcard < 0 ? path : path[..wildcard] + "_");
        return wildcard < 0 && Directory.Exists(full) ? full : Path.GetDirectoryName(full);
    }
}
