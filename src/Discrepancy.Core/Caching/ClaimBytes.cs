using System.Collections.Immutable;
using System.Security.Cryptography;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>The claims of one document as bytes, and back. Stateless and thread-safe.</summary>
internal static class ClaimBytes
{
    /// <summary>The claims as bytes, behind a hash of them and their key; null where they are not of <paramref name="document"/> alone and cannot be kept.</summary>
    public static byte[]? Write(ImmutableArray<Claim> claims, ReadOnlySpan<byte> key, SourceDocument document)
    {
        var writer = new FieldWriter(document);
        writer.List<Claim>(claims, ClaimFields.Of);
        return writer.IsWhole ? Seal(writer.ToBytes(), key) : null;
    }

    /// <summary>The claims of <paramref name="document"/>; null where the bytes are not what was written under <paramref name="key"/>.</summary>
    public static ImmutableArray<Claim>? Read(byte[] content, ReadOnlySpan<byte> key, SourceDocument document)
    {
        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        if (content.Length < seal.Length || !Hash(content.AsSpan(seal.Length), key, seal) || !content.AsSpan(0, seal.Length).SequenceEqual(seal))
        {
            return null;
        }

        return new FieldReader(content.AsMemory(seal.Length), document).List<Claim>(null, ClaimFields.Of);
    }

    private static byte[] Seal(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key)
    {
        var content = new byte[SHA256.HashSizeInBytes + bytes.Length];
        bytes.CopyTo(content.AsSpan(SHA256.HashSizeInBytes));
        Hash(bytes, key, content);
        return content;
    }

    private static bool Hash(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key, Span<byte> seal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(key);
        hash.AppendData(bytes);
        return hash.TryGetHashAndReset(seal, out _);
    }
}
