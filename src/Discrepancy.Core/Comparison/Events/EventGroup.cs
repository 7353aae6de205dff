using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>What the comparers of events ask of a group.</summary>
internal static class EventGroup
{
    /// <summary>From this confidence on it is certain enough that one act is told.</summary>
    public const double Sure = 0.8;

    /// <summary>Whether the group is of <paramref name="kind"/> and all that its claims say is told as <typeparamref name="TValue"/>.</summary>
    public static bool Holds<TValue>(ClaimGroup group, ClaimKind kind)
        where TValue : ClaimValue =>
        group.Kind == kind && group.Claims.All(claim => claim.Value is TValue);
}
