namespace Discrepancy.Caching.Sqlite;

/// <summary>How much a <see cref="SqliteClaimStore"/> keeps. The defaults work; every value is checked when it is set.</summary>
public sealed record SqliteClaimStoreOptions
{
    private readonly long _mostBytes = 1L << 30;
    private readonly int _mostRuns = 500;

    /// <summary>How many bytes of claims are kept at the end of a run; those used longest ago go first. The file is a little larger.</summary>
    /// <value>The default is 1 GiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MostBytes
    {
        get => _mostBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _mostBytes = value;
        }
    }

    /// <summary>After how many runs without being used claims are no longer kept.</summary>
    /// <value>The default is 500.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostRuns
    {
        get => _mostRuns;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _mostRuns = value;
        }
    }
}
