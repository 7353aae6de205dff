using System.Collections.Concurrent;
using Discrepancy.Caching;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>A store that counts what is asked of it.</summary>
internal sealed class MemoryStore : IClaimStore
{
    private readonly ConcurrentDictionary<string, byte[]> _entries = new(StringComparer.Ordinal);
    private int _found;

    public int Found => _found;

    public int Count => _entries.Count;

    public byte[]? Find(ReadOnlySpan<byte> key)
    {
        if (!_entries.TryGetValue(Convert.ToHexString(key), out var content))
        {
            return null;
        }

        Interlocked.Increment(ref _found);
        return content;
    }

    public void Keep(ReadOnlySpan<byte> key, byte[] content) => _entries[Convert.ToHexString(key)] = content;

    /// <summary>Changes a byte in every entry.</summary>
    public void Damage()
    {
        foreach (var content in _entries.Values)
        {
            content[^1] ^= 1;
        }
    }
}
