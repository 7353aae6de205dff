namespace Discrepancy.Caching.Sqlite;

/// <summary>The files of a cache.</summary>
internal static class CacheFiles
{
    /// <summary>The name of the file.</summary>
    public const string Name = "discrepancy-claims.db";

    /// <summary>A file and those that SQLite has beside it.</summary>
    public static IEnumerable<string> Of(string file) => [$"{file}-wal", $"{file}-shm", $"{file}-journal", file];

    /// <summary>Deletes the file and what SQLite has beside it.</summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be deleted.</exception>
    public static void Delete(string file)
    {
        foreach (var part in Of(file))
        {
            File.Delete(part);
        }
    }
}
