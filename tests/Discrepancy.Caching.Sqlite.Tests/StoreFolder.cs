namespace Discrepancy.Caching.Sqlite.Tests;

/// <summary>A folder of its own for one test, with the stores of several runs in it; gone afterwards.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly List<string> _warnings = [];

    public string FullPath { get; } = Directory.CreateTempSubdirectory("discrepancy-").FullName;

    public string DatabasePath => Path.Combine(FullPath, "discrepancy-claims.db");

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public SqliteClaimStore Open(SqliteClaimStoreOptions? options = null) => new(FullPath, Warn, options);

    /// <summary>A run that keeps these numbers.</summary>
    public void Keep(params int[] numbers) => Keep(null, numbers);

    public void Keep(SqliteClaimStoreOptions? options, params int[] numbers)
    {
        using var store = Open(options);
        foreach (var number in numbers)
        {
            store.Keep(KeyOf(number), ContentOf(number));
        }
    }

    /// <summary>A run that asks for these numbers: those that are kept.</summary>
    public List<int> Find(params int[] numbers)
    {
        using var store = Open();
        return Find(store, numbers);
    }

    public static List<int> Find(SqliteClaimStore store, params int[] numbers) =>
        [.. numbers.Where(number => store.Find(KeyOf(number)) is { } content && content.SequenceEqual(ContentOf(number)))];

    public static byte[] KeyOf(int number) => [.. BitConverter.GetBytes(number), .. new byte[28]];

    public static byte[] ContentOf(int number) => [.. Enumerable.Range(0, 10_000).Select(i => (byte)(i * (number + 1)))];

    public void Warn(string message)
    {
        lock (_warnings)
        {
            _warnings.Add(message);
        }
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
