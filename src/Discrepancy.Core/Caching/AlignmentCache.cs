using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>How stories were lined up before. Thread-safe.</summary>
internal sealed class AlignmentCache(IClaimStore store)
{
    /// <summary>How the claims of <paramref name="story"/> were lined up; null where that is not known.</summary>
    public ImmutableArray<ClaimAlignment>? Find(StoryClaims story)
    {
        var key = StoryKey.Of(story);
        return store.Find(key) is { } kept ? AlignmentBytes.Read(kept, key, story) : null;
    }

    /// <summary>Keeps how the claims of <paramref name="story"/> were lined up.</summary>
    public void Keep(StoryClaims story, ImmutableArray<ClaimAlignment> alignments)
    {
        var key = StoryKey.Of(story);
        if (AlignmentBytes.Write(alignments, key, story) is { } content)
        {
            store.Keep(key, content);
        }
    }
}
