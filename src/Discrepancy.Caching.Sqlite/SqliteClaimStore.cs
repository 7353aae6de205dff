using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite;

/// <summary>
/// Keeps claims in a SQLite file of one folder, which several runs may use at a time. A file that is damaged is made anew; where it can be neither
/// read nor written, the run is told so once and goes on without it. Thread-safe.
/// </summary>
public sealed class SqliteClaimStore : IClaimStore, IDisposable
{
    /// <summary>So many entries are written at a time: what a run that is ended loses.</summary>
    private const int EntriesOfABatch = 32;

    private readonly Lock _lock = new();
    private readonly Action<string> _warn;
    private readonly SqliteClaimStoreOptions _options;
    private readonly List<(byte[] Key, byte[] Content)> _pending = [];
    private CacheDatabase? _database;
    private bool _isRebuilt;
    private bool _isOff;

    /// <summary>A store in a folder, which is made where there is none. The file is opened when it is first needed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="warn">Who is told, in a few words, what is wrong with the file.</param>
    /// <param name="options">How much it keeps; null for the defaults.</param>
    public SqliteClaimStore(string folder, Action<string> warn, SqliteClaimStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(warn);

        File = Path.Combine(folder, CacheFiles.Name);
        _warn = warn;
        _options = options ?? new SqliteClaimStoreOptions();
    }

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>The paths of the files that a store has in a folder: its own, and those that SQLite has beside it while a run is under way.</summary>
    public static IEnumerable<string> FilesIn(string folder) => CacheFiles.Of(Path.Combine(folder, CacheFiles.Name));

    /// <inheritdoc/>
    public byte[]? Find(ReadOnlySpan<byte> key)
    {
        var wanted = key.ToArray();
        byte[]? found = null;
        lock (_lock)
        {
            Try(database => found = database.Find(wanted));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Keep(ReadOnlySpan<byte> key, byte[] content)
    {
        lock (_lock)
        {
            _pending.Add((key.ToArray(), content));
            if (_pending.Count >= EntriesOfABatch)
            {
                Flush();
            }
        }
    }

    /// <summary>Writes what is not yet written, drops what is kept too long, and closes the file.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            Flush();
            if (_database is not null)
            {
                Try(database => database.EndRun(_options));
            }

            Close();
            _isOff = true;
        }
    }

    private void Flush()
    {
        if (_pending.Count > 0)
        {
            Try(database => database.Add(_pending));
            _pending.Clear();
        }
    }

    // Whatever is wrong with a file that only saves time, the findings are worth more.
#pragma warning disable CA1031
    private void Try(Action<CacheDatabase> action)
    {
        while (!_isOff)
        {
            try
            {
                action(_database ??= Open());
                return;
            }
            catch (Exception exception)
            {
                Close();
                _isOff = !CanRebuild(exception);
            }
        }
    }

    private bool CanRebuild(Exception exception)
    {
        if (_isRebuilt || exception is not SqliteException sqlite || !CacheFailure.IsDamage(sqlite))
        {
            _warn($"the cache is not used: {CacheFailure.Describe(exception)}");
            return false;
        }

        _isRebuilt = true;
        try
        {
            CacheFiles.Delete(File);
            _warn("the cache is damaged and is made anew");
            return true;
        }
        catch (Exception problem)
        {
            _warn($"the cache is damaged and cannot be made anew: {CacheFailure.Describe(problem)}");
            return false;
        }
    }

    private void Close()
    {
        try
        {
            _database?.Dispose();
        }
        catch (Exception)
        {
            // What was wrong is told already.
        }

        _database = null;
    }
#pragma warning restore CA1031

    private CacheDatabase Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        return CacheDatabase.Open(File);
    }
}
