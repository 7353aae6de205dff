using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite;

/// <summary>What went wrong with a cache.</summary>
internal static class CacheFailure
{
    // The codes of https://sqlite.org/rescode.html.
    private const int Error = 1;
    private const int Busy = 5;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;
    private const int ShortRead = 522;

    /// <summary>Whether the file is not what was written, so that only a new one helps: garbage, a piece, tables that are missing.</summary>
    public static bool IsDamage(SqliteException exception) =>
        exception.SqliteErrorCode is Corrupt or NoDatabase or Error || exception.SqliteExtendedErrorCode is ShortRead;

    /// <summary>Says it in a few words.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Full } => "the disk is full",
        SqliteException { SqliteErrorCode: Busy } => "another run has been writing to it for too long",
        SqliteException { SqliteErrorCode: CannotOpen } => "the file cannot be opened",
        SqliteException { SqliteErrorCode: InputOutput } => "the file cannot be read or written; is the disk full?",
        SqliteException { SqliteErrorCode: var code } => $"SQLite says {code}: {exception.Message}",
        TypeInitializationException or DllNotFoundException => "SQLite cannot be loaded on this machine",
        ForeignCacheException => $"{CacheFiles.Name} {exception.Message}",
        _ => exception.Message,
    };
}
