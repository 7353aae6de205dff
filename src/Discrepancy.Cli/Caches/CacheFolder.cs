using Discrepancy.Caching;
using Discrepancy.Caching.Sqlite;

namespace Discrepancy.Cli;

/// <summary>The folder of <c>--cache</c>. A class of its own, so that a run without it does not load SQLite.</summary>
internal static class CacheFolder
{
    /// <summary>The files that a run has in it.</summary>
    public static IEnumerable<string> FilesOf(string folder) => SqliteClaimStore.FilesIn(folder);

    /// <summary>The store; what is wrong with it is said on standard error.</summary>
    public static IClaimStore Open(string folder, Diagnostics diagnostics) => new SqliteClaimStore(folder, message => diagnostics.Report($"--cache {folder}", message));
}
