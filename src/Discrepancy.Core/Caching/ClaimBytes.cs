using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>The claims of one document as bytes, and back. Stateless and thread-safe.</summary>
internal static class ClaimBytes
{
    /// <summary>The claims as sealed bytes; null where they are not of <paramref name="document"/> alone and cannot be kept.</summary>
    public static byte[]? Write(ImmutableArray<Claim> claims, ReadOnlySpan<byte> key, SourceDocument document)
    {
        var writer = new FieldWriter(document);
        writer.List<Claim>(claims, ClaimFields.Of);
        return writer.IsWhole ? SealedBytes.Seal(writer.ToBytes(), key) : null;
    }

    /// <summary>The claims of <paramref name="document"/>; null where the bytes are not what was written under <paramref name="key"/>.</summary>
    public static ImmutableArray<Claim>? Read(byte[] content, ReadOnlySpan<byte> key, SourceDocument document) =>
        SealedBytes.Open(content, key) is { } bytes ? new FieldReader(bytes, document).List<Claim>(null, ClaimFields.Of) : null;
}
