using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Caching;

/// <summary>The caches of what is made of a story.</summary>
internal static class StoryCaches
{
    /// <summary>How claims were lined up.</summary>
    public static StoryCache<ClaimAlignment> OfAlignments(IClaimStore store) => new(store, "alignment", story => new AlignmentFields(story).Of);

    /// <summary>What was found.</summary>
    public static StoryCache<ComparedStory> OfComparisons(IClaimStore store) => new(store, "comparison", story => new FindingFields(story).Of);
}
