using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite;

/// <summary>The tables of a cache. Every change is one transaction, so that a run that is ended at any moment leaves the file whole. Not thread-safe.</summary>
internal sealed class CacheDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _key;
    private readonly HashSet<long> _used = [];

    private CacheDatabase(SqliteConnection connection)
    {
        _connection = connection;
        _find = connection.CreateCommand();
        _find.CommandText = "SELECT id, content FROM entries JOIN contents USING (id) WHERE key = $key";
        _key = _find.Parameters.Add("$key", SqliteType.Blob);
    }

    /// <summary>Opens a file, which is made where there is none.</summary>
    /// <exception cref="SqliteException">It cannot be opened or is damaged.</exception>
    /// <exception cref="ForeignCacheException">It is a database of something else, or of a later version.</exception>
    public static CacheDatabase Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            DefaultTimeout = CacheSchema.SecondsToWait,
            Pooling = false,
        }.ConnectionString);
        try
        {
            connection.Open();
            CacheSchema.Prepare(connection);
            return new CacheDatabase(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The bytes under a key; null where there are none.</summary>
    public byte[]? Find(byte[] key)
    {
        _key.Value = key;
        using var reader = _find.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        _used.Add(reader.GetInt64(0));
        return reader.GetFieldValue<byte[]>(1);
    }

    /// <summary>Adds entries; one that is there already takes the new bytes.</summary>
    public void Add(IEnumerable<(byte[] Key, byte[] Content)> entries)
    {
        using var transaction = _connection.BeginTransaction();
        using var entry = Command("INSERT INTO entries (key, size, used) VALUES ($key, $size, (SELECT run + 1 FROM runs)) ON CONFLICT (key) DO UPDATE SET size = $size RETURNING id", transaction);
        using var content = Command("INSERT OR REPLACE INTO contents (id, content) VALUES ($id, $content)", transaction);
        foreach (var (key, bytes) in entries)
        {
            Set(entry, "$key", key);
            Set(entry, "$size", bytes.Length);
            var id = (long)entry.ExecuteScalar()!;
            _used.Add(id);
            Set(content, "$id", id);
            Set(content, "$content", bytes);
            content.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Counts this run, notes which entries it used, and drops those that nobody has used for long and those beyond the bound.</summary>
    public void EndRun(SqliteClaimStoreOptions options)
    {
        using var transaction = _connection.BeginTransaction();
        using var next = Command("UPDATE runs SET run = run + 1 RETURNING run", transaction);
        var run = (long)next.ExecuteScalar()!;
        using var touch = Command("UPDATE entries SET used = $run WHERE id = $id", transaction);
        foreach (var id in _used)
        {
            Set(touch, "$run", run);
            Set(touch, "$id", id);
            touch.ExecuteNonQuery();
        }

        using var old = Command("DELETE FROM entries WHERE used <= $last", transaction);
        Set(old, "$last", run - options.MostRuns);
        old.ExecuteNonQuery();
        using var beyond = Command(
            "DELETE FROM entries WHERE id IN (SELECT id FROM (SELECT id, sum(size) OVER (ORDER BY used DESC, id) AS total FROM entries) WHERE total > $most)",
            transaction);
        Set(beyond, "$most", options.MostBytes);
        beyond.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string text, SqliteTransaction transaction)
    {
        var command = _connection.CreateCommand();
        // Only the constants above come here.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }

    private static void Set(SqliteCommand command, string name, object value)
    {
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
        }
        else
        {
            command.Parameters.AddWithValue(name, value);
        }
    }
}
