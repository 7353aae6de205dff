using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>What is made of a story depends on this, as one hash: its documents, each with its path, which tells their order and is named in reasons.</summary>
internal static class StoryKey
{
    /// <summary>The key of what is made of <paramref name="story"/>: 32 bytes.</summary>
    /// <param name="story">The story.</param>
    /// <param name="kind">What is made of it; no document has a key with a word before it.</param>
    public static byte[] Of(StoryClaims story, string kind)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(kind.AsSpan()));
        foreach (var document in story.Documents)
        {
            hash.AppendData(DocumentKey.Of(document));
            hash.AppendData(SHA256.HashData(MemoryMarshal.AsBytes(document.Path.AsSpan())));
        }

        return hash.GetHashAndReset();
    }
}
