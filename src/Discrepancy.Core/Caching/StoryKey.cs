using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>What the alignment of a story depends on, as one hash: its documents, each with its path, which tells their order and is named in reasons.</summary>
internal static class StoryKey
{
    /// <summary>No document has a key of it.</summary>
    private static readonly byte[] Kind = "alignment"u8.ToArray();

    /// <summary>The key of <paramref name="story"/>: 32 bytes.</summary>
    public static byte[] Of(StoryClaims story)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Kind);
        foreach (var document in story.Documents)
        {
            hash.AppendData(DocumentKey.Of(document));
            hash.AppendData(SHA256.HashData(MemoryMarshal.AsBytes(document.Path.AsSpan())));
        }

        return hash.GetHashAndReset();
    }
}
