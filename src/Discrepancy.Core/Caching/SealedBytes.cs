using System.Security.Cryptography;

namespace Discrepancy.Caching;

/// <summary>Bytes behind a hash of them and their key: what was damaged, or kept under another key, is not taken for them.</summary>
internal static class SealedBytes
{
    /// <summary>Puts the hash before <paramref name="bytes"/>.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key)
    {
        var content = new byte[SHA256.HashSizeInBytes + bytes.Length];
        bytes.CopyTo(content.AsSpan(SHA256.HashSizeInBytes));
        Hash(bytes, key, content);
        return content;
    }

    /// <summary>The bytes without the hash; null where they are not what was sealed under <paramref name="key"/>.</summary>
    public static ReadOnlyMemory<byte>? Open(byte[] content, ReadOnlySpan<byte> key)
    {
        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        if (content.Length < seal.Length || !Hash(content.AsSpan(seal.Length), key, seal) || !content.AsSpan(0, seal.Length).SequenceEqual(seal))
        {
            return null;
        }

        return content.AsMemory(seal.Length);
    }

    private static bool Hash(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key, Span<byte> seal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(key);
        hash.AppendData(bytes);
        return hash.TryGetHashAndReset(seal, out _);
    }
}
