namespace Discrepancy.Caching.Sqlite;

/// <summary>The file is somebody else's and is left as it is.</summary>
internal sealed class ForeignCacheException(string message) : Exception(message);
