namespace Discrepancy.Caching;

/// <summary>
/// Keeps bytes by key from one run to the next. What it cannot keep or find it passes over: no call throws for a full disk, a lock or a damaged file.
/// Implementations must be thread-safe.
/// </summary>
public interface IClaimStore
{
    /// <summary>The bytes that were kept under a key; null where there are none.</summary>
    /// <param name="key">32 bytes.</param>
    byte[]? Find(ReadOnlySpan<byte> key);

    /// <summary>Keeps bytes under a key; those kept before under it are the same.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="content">The bytes; they are not changed afterwards.</param>
    void Keep(ReadOnlySpan<byte> key, byte[] content);
}
