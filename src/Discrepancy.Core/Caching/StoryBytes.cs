using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>What was made of the claims of one story, as bytes, and back. Stateless and thread-safe.</summary>
internal static class StoryBytes
{
    /// <summary>The values as sealed bytes; null where they speak of other documents than those of <paramref name="story"/> and cannot be kept.</summary>
    public static byte[]? Write<T>(ImmutableArray<T> values, ReadOnlySpan<byte> key, StoryClaims story, Func<StoryClaims, FieldsOf<T>> fields)
        where T : class
    {
        var writer = new FieldWriter(story.Documents[0]);
        writer.List(values, fields(story));
        return writer.IsWhole ? SealedBytes.Seal(writer.ToBytes(), key) : null;
    }

    /// <summary>The values that speak of the claims of <paramref name="story"/>; null where the bytes are not what was written under <paramref name="key"/>.</summary>
    public static ImmutableArray<T>? Read<T>(byte[] content, ReadOnlySpan<byte> key, StoryClaims story, Func<StoryClaims, FieldsOf<T>> fields)
        where T : class =>
        SealedBytes.Open(content, key) is { } bytes ? new FieldReader(bytes, story.Documents[0]).List(null, fields(story)) : null;
}
