using Microsoft.Extensions.FileSystemGlobbing;

namespace Discrepancy.Cli;

/// <summary>A path with wildcards: the folder that it names outright, and the pattern below it.</summary>
internal sealed class GlobPattern
{
    private const char Wildcard = '*';

    private readonly string _folder;
    private readonly string[] _segments;

    private GlobPattern(string folder, string[] segments)
    {
        _folder = folder;
        _segments = segments;
    }

    public static bool IsPattern(string path) => path.Contains(Wildcard, StringComparison.Ordinal);

    public static GlobPattern Parse(string path)
    {
        var segments = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);
        var first = Array.FindIndex(segments, IsPattern);
        var folder = string.Join(Path.DirectorySeparatorChar, segments[..first]);
        var isAtRoot = folder.Length == 0 && Path.IsPathRooted(path);
        return new GlobPattern(isAtRoot ? Path.GetFullPath("/") : Path.GetFullPath(Path.Combine(".", folder)), segments[first..]);
    }

    /// <summary>Full paths of the files that match.</summary>
    public IEnumerable<string> Match(FolderWalker walker)
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', _segments));
        var depth = _segments.Contains("**", StringComparer.Ordinal) ? int.MaxValue : _segments.Length;
        string[] files = [.. walker.Walk(_folder, depth)];
        return matcher.Match(_folder, files).Files.Select(file => Path.GetFullPath(file.Path, _folder));
    }
}
