namespace Discrepancy.Cli;

/// <summary>Gives files that were found through different folders names that differ.</summary>
internal static class DocumentNames
{
    /// <summary>The same files; those that share a name get as many of their folders before it as tell them apart.</summary>
    public static IReadOnlyList<InputFile> MakeDistinct(IReadOnlyList<InputFile> files)
    {
        var named = files;
        while (true)
        {
            var shared = named.GroupBy(file => file.Name, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key)
                .ToHashSet(StringComparer.Ordinal);
            if (shared.Count == 0)
            {
                return named;
            }

            named = [.. named.Select(file => shared.Contains(file.Name) ? file with { Name = WithOneMoreFolder(file) } : file)];
        }
    }

    private static string WithOneMoreFolder(InputFile file)
    {
        var segments = file.FullPath.Split(Path.DirectorySeparatorChar);
        var count = Math.Min(file.Name.Count(letter => letter == '/') + 2, segments.Length);
        return string.Join('/', segments[^count..]);
    }
}
