using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>How the claims of one story were lined up, as bytes, and back. Stateless and thread-safe.</summary>
internal static class AlignmentBytes
{
    /// <summary>The alignments as sealed bytes; null where they speak of other claims than those of <paramref name="story"/> and cannot be kept.</summary>
    public static byte[]? Write(ImmutableArray<ClaimAlignment> alignments, ReadOnlySpan<byte> key, StoryClaims story)
    {
        var writer = new FieldWriter(story.Documents[0]);
        writer.List<ClaimAlignment>(alignments, new AlignmentFields(story).Of);
        return writer.IsWhole ? SealedBytes.Seal(writer.ToBytes(), key) : null;
    }

    /// <summary>The alignments of the claims of <paramref name="story"/>; null where the bytes are not what was written under <paramref name="key"/>.</summary>
    public static ImmutableArray<ClaimAlignment>? Read(byte[] content, ReadOnlySpan<byte> key, StoryClaims story) =>
        SealedBytes.Open(content, key) is { } bytes ? new FieldReader(bytes, story.Documents[0]).List<ClaimAlignment>(null, new AlignmentFields(story).Of) : null;
}
