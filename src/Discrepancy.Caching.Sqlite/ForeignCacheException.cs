namespace Discrepancy.Caching.Sqlite;

/// <summary>The file is somebody else's and is left as it is.</summary>
// Thrown and caught within the assembly: nobody else makes one or sees one.
#pragma warning disable CA1032, CA1064
internal sealed class ForeignCacheException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
