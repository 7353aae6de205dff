namespace Discrepancy.Cli;

/// <summary>Lists the files of a folder and those below it. Hidden ones are passed over; links to folders are not followed, so a loop of links ends.</summary>
internal sealed class FolderWalker(Diagnostics diagnostics)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Full paths of the files.</summary>
    /// <param name="folder">The full path of the folder; it may be a link itself.</param>
    /// <param name="depth">How many levels to look at: 1 is the folder's own files.</param>
    public IEnumerable<string> Walk(string folder, int depth = int.MaxValue)
    {
        var pending = new Stack<(string Folder, int Depth)>([(folder, depth)]);
        while (pending.TryPop(out var next))
        {
            foreach (var entry in Entries(next.Folder))
            {
                if (entry is FileInfo)
                {
                    yield return entry.FullName;
                }
                else if (next.Depth > 1 && IsRealFolder(entry))
                {
                    pending.Push((entry.FullName, next.Depth - 1));
                }
            }
        }
    }

    private FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)
                    .Where(entry => !IsHidden(entry))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(PathNames.Shown(folder), "left out: the folder cannot be listed; change its permissions, or name the files themselves");
            return [];
        }
    }

    private bool IsRealFolder(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
        {
            return true;
        }

        diagnostics.Report(PathNames.Shown(entry.FullName), "left out: it is a link to a folder; name it as a path of its own to read it");
        return false;
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));
}
