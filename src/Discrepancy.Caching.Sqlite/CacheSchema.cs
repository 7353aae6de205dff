using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite;

/// <summary>What the file of a cache looks like.</summary>
internal static class CacheSchema
{
    /// <summary>How long a run waits for another one that writes.</summary>
    public const int SecondsToWait = 10;

    /// <summary>"Disc": tells a cache from other databases.</summary>
    private const long ApplicationId = 0x44697363;

    private const long Version = 1;

    // What an entry is used for changes with every run, its contents never: they are apart, so that noting the one does not touch the other.
    private const string Tables = """
        CREATE TABLE entries (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, used INTEGER NOT NULL);
        CREATE TABLE contents (id INTEGER PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE runs (run INTEGER NOT NULL);
        CREATE TRIGGER entry_deleted AFTER DELETE ON entries BEGIN DELETE FROM contents WHERE id = OLD.id; END;
        INSERT INTO runs VALUES (0);
        PRAGMA application_id = 1147761507;
        PRAGMA user_version = 1;
        """;

    /// <summary>Makes the tables where the file is new.</summary>
    /// <exception cref="ForeignCacheException">It is a database of something else, or of another version.</exception>
    public static void Prepare(SqliteConnection connection)
    {
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {SecondsToWait * 1000}"));
        if (IsNew(connection))
        {
            // A log beside the file: runs read while another one writes, and what a run that was ended had not finished is not in the file.
            Execute(connection, "PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction();
            if (IsNew(connection))
            {
                Execute(connection, Tables);
            }

            transaction.Commit();
        }

        // A loss of power may cost the last entries, never the file; they are read again.
        Execute(connection, "PRAGMA synchronous = NORMAL");
    }

    private static bool IsNew(SqliteConnection connection)
    {
        var (id, version) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        if (id == ApplicationId && version == Version)
        {
            return false;
        }

        if (id != 0 || version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0)
        {
            throw new ForeignCacheException(id == ApplicationId ? "is of another version of discrepancy" : "is a database of another program");
        }

        return true;
    }

    // Only the constants of this class come here.
#pragma warning disable CA2100
    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }
#pragma warning restore CA2100
}
